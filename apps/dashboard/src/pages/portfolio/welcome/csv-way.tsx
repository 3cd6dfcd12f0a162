import { Button } from '@mantine/core';
import { useState, type ChangeEvent } from 'react';
import { isCurrency } from '#kernel/money';
import { Problem } from '../../../client/problem.ts';
import { CopyLine } from '../../../parts/controls/copy-line.tsx';
import { useFormats } from '../../../parts/texts/formats.ts';
import { useSay, type Say } from '../../../parts/texts/text.ts';
import { ColumnChoice } from './column-choice.tsx';
import { CsvProgress } from './csv-progress.tsx';
import { guessMapping, headingOf, NEEDED_COLUMNS, type Mapping } from './heading.ts';
import { useCsvImport } from './use-csv-import.ts';
import css from './welcome.module.css';

interface Props {
  readonly onStart: () => void;
  readonly onGoOn: () => void;
}

interface Chosen {
  readonly file: File;
  readonly heading: readonly string[];
  readonly packed: boolean;
}

const HEADING_BYTES = 65_536;

/** The reader's own file: chosen, its columns matched, sent. */
export function CsvWay({ onStart, onGoOn }: Props) {
  const say = useSay();
  const { bytes } = useFormats();
  const [chosen, setChosen] = useState<Chosen>();
  const [mapping, setMapping] = useState<Mapping>({});
  const [currency, setCurrency] = useState('');
  const [wrong, setWrong] = useState('');
  const { started, cancelled, progress } = useCsvImport();
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (!file) return;
    const packed = file.name.endsWith('.gz');
    const heading = packed ? [] : headingOf(await file.slice(0, HEADING_BYTES).text());
    setChosen({ file, heading, packed });
    setMapping(guessMapping(heading));
    setWrong('');
    started.reset();
    cancelled.reset();
  };
  const send = () => {
    if (!chosen) return;
    const said = chosen.packed
      ? currencyFault(currency, say)
      : faultOf(chosen, mapping, currency, say);
    setWrong(said);
    if (said !== '') return;
    onStart();
    cancelled.reset();
    started.mutate({ file: chosen.file, mapping, currency });
  };
  const busy = started.isPending || progress?.state === 'running';
  return (
    <section className={css['way']}>
      <h2 className={css['wayTitle']}>{say('welcome.csv.title')}</h2>
      <p className={css['text']}>{say('welcome.csv.text')}</p>
      <label className={css['file']}>
        <input
          type="file"
          className="unseen"
          accept=".csv,.gz,text/csv"
          onChange={(event) => void choose(event)}
        />
        {say(chosen ? 'welcome.csv.other' : 'welcome.csv.choose')}
      </label>
      {chosen ? (
        <>
          <p>
            {say('welcome.csv.file', { name: chosen.file.name, size: bytes(chosen.file.size) })}
          </p>
          {chosen.packed ? <p className={css['text']}>{say('welcome.csv.gz')}</p> : null}
          <ColumnChoice
            heading={chosen.heading}
            mapping={mapping}
            onMapping={setMapping}
            currency={currency}
            onCurrency={setCurrency}
          />
          <Button className={css['start'] ?? ''} loading={busy} onClick={send}>
            {say('welcome.csv.start')}
          </Button>
        </>
      ) : null}
      <CsvProgress
        progress={progress}
        onGoOn={onGoOn}
        onCancel={cancelled.mutate}
        isCancelled={cancelled.isPending || cancelled.isSuccess}
      />
      {wrong !== '' || started.isError ? (
        <p className={css['error']} role="alert">
          {wrong !== '' ? wrong : failureOf(started.error, say)}
        </p>
      ) : null}
      <div>
        <p className={css['text']}>{say('welcome.csv.cli')}</p>
        <CopyLine text="npx mainstay import orders.csv.gz --currency EUR" />
      </div>
    </section>
  );
}

/** What cannot work is said before anything is sent. */
function faultOf({ heading }: Chosen, mapping: Mapping, currency: string, say: Say): string {
  if (heading.length === 0) return say('welcome.csv.noHeader');
  const missing = NEEDED_COLUMNS.filter((column) => mapping[column] === undefined);
  if (missing.length > 0) {
    const fields = missing.map((column) => say(`field.${column}`)).join(', ');
    return say('welcome.csv.missing', { fields });
  }
  const fault = currencyFault(currency, say);
  if (fault !== '') return fault;
  return mapping.amount !== undefined && mapping.currency === undefined && currency === ''
    ? say('welcome.csv.noCurrency')
    : '';
}

const currencyFault = (currency: string, say: Say): string =>
  currency !== '' && !isCurrency(currency) ? say('welcome.csv.badCurrency', { currency }) : '';

const failureOf = (error: unknown, say: Say): string =>
  error instanceof Problem
    ? say('welcome.csv.failed', { said: error.message })
    : say('welcome.csv.unreachable');
