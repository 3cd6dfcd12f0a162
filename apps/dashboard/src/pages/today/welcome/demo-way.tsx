import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { post } from '../../../client/api.ts';
import { useRefusals } from '../../../parts/texts/refusal.ts';
import { useSay } from '../../../parts/texts/text.ts';
import css from './welcome.module.css';

/** Invented accounts to try everything on. */
export function DemoWay() {
  const say = useSay();
  const { failure } = useRefusals();
  const queries = useQueryClient();
  const demo = useMutation({
    mutationFn: () => post('demo', {}),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['system'] }),
  });
  return (
    <section className={css['way']}>
      <h2 className={css['wayTitle']}>{say('welcome.demo.title')}</h2>
      <p className={css['text']}>{say('welcome.demo.text')}</p>
      <Button
        className={css['start'] ?? ''}
        loading={demo.isPending || demo.isSuccess}
        onClick={() => demo.mutate()}
      >
        {say('welcome.demo.start')}
      </Button>
      {demo.isError ? (
        <p className={css['error']} role="alert">
          {say('welcome.demo.failed', { said: failure(demo.error) })}
        </p>
      ) : null}
    </section>
  );
}
