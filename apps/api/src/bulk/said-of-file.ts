import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  Validate,
  ValidateNested,
  ValidatorConstraint,
  type ValidatorConstraintInterface,
} from 'class-validator';
import { SYSTEM_MAX } from '#commands/accounts/system-name';
import type { ColumnMap } from '#importing/reading/columns';
import { isColumn } from '#importing/reading/columns';
import type { HowToRead } from '#importing/recipes/how-to-read';
import { COUNTRY, SKIP_MAX, TAX_PERCENT } from '#importing/recipes/options';
import type { ImportRequest } from '#importing/running/import-run';
import { ROW_TYPES } from '#importing/rows/row-types';
import { isCurrency } from '#kernel/money';

const ENTRIES_MAX = 200;
const ACCOUNTS_MAX = 2_000;
const TEXT_MAX = 500;

const isShortText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= TEXT_MAX;

/** The entries of a plain object of texts; undefined where it is none. */
function textsIn(value: unknown): readonly (readonly [string, string])[] | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  if (entries.length > ENTRIES_MAX) return undefined;
  const texts = entries.flatMap(([name, text]) =>
    isShortText(text) ? [[name, text] as const] : [],
  );
  return texts.length === entries.length ? texts : undefined;
}

@ValidatorConstraint({ name: 'columns' })
class ByColumn implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return textsIn(value)?.every(([name]) => isColumn(name)) ?? false;
  }

  defaultMessage(): string {
    return 'must be an object of texts, each under one of our columns';
  }
}

@ValidatorConstraint({ name: 'currency' })
class KnownCurrency implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return typeof value === 'string' && isCurrency(value);
  }

  defaultMessage(): string {
    return 'must be a currency of ISO 4217, such as EUR';
  }
}

@ValidatorConstraint({ name: 'tax' })
class Tax implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    if (value === 'none') return true;
    if (typeof value !== 'object' || value === null) return false;
    const { percent, ...rest } = value as { readonly percent?: unknown };
    return (
      Object.keys(rest).length === 0 && typeof percent === 'string' && TAX_PERCENT.test(percent)
    );
  }

  defaultMessage(): string {
    return 'must be "none", or {"percent": "19"}';
  }
}

class WordSaid {
  @ApiProperty({ description: 'As it stands in the column; empty for an empty cell.' })
  @IsString()
  @MaxLength(TEXT_MAX)
  readonly word!: string;

  @ApiProperty({ enum: ROW_TYPES })
  @IsIn([...ROW_TYPES])
  readonly type!: string;
}

class TypeByWordSaid {
  @ApiProperty({ description: 'The column of the file.' })
  @IsString()
  @MaxLength(TEXT_MAX)
  readonly column!: string;

  @ApiProperty({
    type: [WordSaid],
    description: 'Its words, each with the type of row it means; others are left out.',
  })
  @IsArray()
  @ArrayMaxSize(ENTRIES_MAX)
  @ValidateNested({ each: true })
  @Type(() => WordSaid)
  readonly types!: readonly WordSaid[];
}

class SameSaid {
  @ApiProperty({ description: 'The number of an account in the file.' })
  @IsString()
  @MaxLength(TEXT_MAX)
  readonly theirs!: string;

  @ApiProperty({ description: 'The account of ours that it is.' })
  @IsString()
  @MaxLength(TEXT_MAX)
  readonly ours!: string;
}

/** What is said of a file beside its bytes. */
export class SaidOfFile {
  @ApiProperty({ required: false, description: 'For amounts without one.', example: 'EUR' })
  @IsOptional()
  @Validate(KnownCurrency)
  readonly currency?: string;

  @ApiProperty({ required: false, type: Object, description: 'Our columns and theirs.' })
  @IsOptional()
  @Validate(ByColumn)
  readonly map?: ColumnMap;

  @ApiProperty({ required: false, description: 'Rows of one reference are lines of one order.' })
  @IsOptional()
  @IsBoolean()
  readonly lines?: boolean;

  @ApiProperty({ required: false, description: 'Whose numbers of accounts these are.' })
  @IsOptional()
  @IsString()
  @Matches(/\S/)
  @MaxLength(SYSTEM_MAX)
  readonly system?: string;

  @ApiProperty({
    required: false,
    type: [SameSaid],
    description: 'Accounts of the file that are known.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(ACCOUNTS_MAX)
  @ValidateNested({ each: true })
  @Type(() => SameSaid)
  readonly sameAs?: readonly SameSaid[];

  @ApiProperty({ required: false, enum: ROW_TYPES, description: 'The type of all rows.' })
  @IsOptional()
  @IsIn([...ROW_TYPES])
  readonly type?: string;

  @ApiProperty({ required: false, type: Object, description: 'Our columns that are always so.' })
  @IsOptional()
  @Validate(ByColumn)
  readonly set?: Readonly<Record<string, string>>;

  @ApiProperty({ required: false, type: TypeByWordSaid })
  @IsOptional()
  @ValidateNested()
  @Type(() => TypeByWordSaid)
  readonly typeByWord?: TypeByWordSaid;

  @ApiProperty({ required: false, type: Object, description: '"none", or {"percent": "19"}.' })
  @IsOptional()
  @Validate(Tax)
  readonly tax?: NonNullable<HowToRead['tax']>;

  @ApiProperty({ required: false, description: 'The domain of our own addresses.' })
  @IsOptional()
  @IsString()
  @MaxLength(253)
  readonly ours?: string;

  @ApiProperty({ required: false, example: 'DE', description: 'Of telephone numbers.' })
  @IsOptional()
  @Matches(COUNTRY)
  readonly country?: string;

  @ApiProperty({ required: false, enum: ['dmy', 'mdy'] })
  @IsOptional()
  @IsIn(['dmy', 'mdy'])
  readonly dayOrder?: 'dmy' | 'mdy';

  @ApiProperty({ required: false, enum: ['.', ','] })
  @IsOptional()
  @IsIn(['.', ','])
  readonly decimal?: '.' | ',';

  @ApiProperty({ required: false, description: 'Between two cells.' })
  @IsOptional()
  @IsIn([',', ';', '\t', '|'])
  readonly delimiter?: string;

  @ApiProperty({ required: false, type: 'integer', description: 'Lines before the heading.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(SKIP_MAX)
  readonly skip?: number;
}

/** The same as an import is asked by. Lists say here what JSON could not: its objects have no keys that are numbers. */
export const asAsked = ({
  currency,
  map,
  lines,
  sameAs,
  typeByWord,
  ...how
}: SaidOfFile): Pick<ImportRequest, 'currency' | 'map' | 'lines' | 'sameAs' | 'how'> => ({
  ...(currency === undefined ? {} : { currency }),
  ...(map === undefined ? {} : { map }),
  ...(lines === undefined ? {} : { lines }),
  ...(sameAs === undefined
    ? {}
    : { sameAs: Object.fromEntries(sameAs.map(({ theirs, ours }) => [theirs, ours])) }),
  how: {
    ...plain(how),
    ...(typeByWord === undefined ? {} : { typeByWord: byWord(typeByWord) }),
  },
});

const byWord = ({ column, types }: TypeByWordSaid): NonNullable<HowToRead['typeByWord']> => ({
  column,
  types: Object.fromEntries(types.map(({ word, type }) => [word, type])),
});

type Plain = Omit<SaidOfFile, 'currency' | 'map' | 'lines' | 'sameAs' | 'typeByWord'>;

/** Without what nobody said, and without the classes of requests, which no thread takes. */
const plain = (how: Plain): HowToRead =>
  // A body is JSON, and what was checked above is what it holds.
  JSON.parse(JSON.stringify(how)) as HowToRead;
