import { Body, Controller, Delete, Get, HttpCode, Post, Req } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import {
  ApiAcceptedResponse,
  ApiConflictResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Access } from '#access/access';
import type { Intent } from '#commands/deciding/intent';
import { readIntent } from '#commands/forms/form';
import {
  ActivateChurnModel,
  ActivateChurnSignals,
  WithdrawChurnCalibration,
} from '#commands/models/models.commands';
import { Writer } from '#commands/writing/writer';
import { ModelsQuestion } from '#insights/asking/questions/models.question';
import { HORIZON_DAYS as HORIZON_DAYS_OF_SCORES } from '#insights/portfolio/portfolio.query';
import { Clock } from '#kernel/clock';
import { dayOf, instantOf, type Day } from '#kernel/time';
import { actorOf } from '../access/actor-of.ts';
import { badRequest } from '../http/problem.ts';
import { ProblemView } from '../http/problem.views.ts';
import { Ledger } from '../stores/ledger.ts';
import { ModelRuns, type ModelRun } from './model-runs.ts';
import {
  ActivateAsked,
  ActivateSignalsAsked,
  BacktestAsked,
  CalibrateAsked,
  SignalsAsked,
  WithdrawAsked,
} from './models.parameters.ts';
import { ChurnModelsView, ModelRunView } from './models.views.ts';

const HORIZON_DAYS = 90;

@ApiTags('models')
@Controller('api/v1/models/churn-risk')
export class ModelsController {
  constructor(
    private readonly questions: QueryBus,
    private readonly runs: ModelRuns,
    private readonly writer: Writer,
    private readonly access: Access,
    private readonly clock: Clock,
    private readonly ledger: Ledger,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Which model scores, and what is on record of how that came about.' })
  @ApiOkResponse({ type: ChurnModelsView })
  async view(): Promise<ChurnModelsView> {
    const models = await this.questions.execute(new ModelsQuestion());
    const { calibrations, backtests, activations, signals, signalActivations } = models;
    const rows = [calibrations, backtests, activations, signals, signalActivations];
    const actors = rows.flat().map(({ actor }) => actor);
    const names = await this.access.namesOf([...new Set(actors)]);
    const named = <R extends { readonly actor: string }>(of: readonly R[]) =>
      of.map((row) => ({ ...row, actorName: names.get(row.actor) ?? null }));
    return {
      ...models,
      calibrations: named(calibrations),
      backtests: named(backtests),
      activations: named(activations),
      signals: named(signals),
      signalActivations: named(signalActivations),
      run: this.runs.last,
    };
  }

  @Post('calibrations')
  @HttpCode(202)
  @ApiOperation({ summary: 'Calibrates the model in the background, and puts it on record.' })
  @ApiAcceptedResponse({ type: ModelRunView })
  @ApiConflictResponse({ type: ProblemView, description: 'Another model is worked on.' })
  calibrate(@Body() { cutOffOn }: CalibrateAsked, @Req() request: FastifyRequest): ModelRun {
    return this.runs.calibrate(cutOffOn, actorOf(request));
  }

  @Post('backtests')
  @HttpCode(202)
  @ApiOperation({
    summary: 'Judges two models on past days in the background, and puts that on record.',
  })
  @ApiAcceptedResponse({ type: ModelRunView })
  @ApiConflictResponse({ type: ProblemView, description: 'Another model is worked on.' })
  backtest(@Body() asked: BacktestAsked, @Req() request: FastifyRequest): ModelRun {
    const { model, against, cuts, horizonDays = HORIZON_DAYS } = asked;
    if (model === against) throw badRequest('A model is judged beside another one.');
    const backtestId = `${model}-${against}-${String(this.clock.nowMs())}`;
    return this.runs.backtest({ backtestId, model, against, cuts, horizonDays }, actorOf(request));
  }

  @Post('signals')
  @HttpCode(202)
  @ApiOperation({
    summary: 'Judges the weights of signals by closed windows in the background, for the record.',
  })
  @ApiAcceptedResponse({ type: ModelRunView })
  @ApiConflictResponse({ type: ProblemView, description: 'Another model is worked on.' })
  judgeSignals(
    @Body() { horizonDays = HORIZON_DAYS_OF_SCORES }: SignalsAsked,
    @Req() request: FastifyRequest,
  ): ModelRun {
    const backtestId = `signals-${String(this.clock.nowMs())}`;
    return this.runs.judgeSignals({ backtestId, horizonDays }, actorOf(request));
  }

  @Delete('run')
  @ApiOperation({ summary: 'Ends what runs; nothing of it is put on record.' })
  @ApiOkResponse({ type: ModelRunView })
  cancel(): ModelRun | null {
    return this.runs.cancel();
  }

  @Post('activations')
  @HttpCode(200)
  @ApiOperation({ summary: 'Lets an algorithm score from a day on, on the ground of a backtest.' })
  @ApiOkResponse({ type: ChurnModelsView })
  async activate(
    @Body() asked: ActivateAsked,
    @Req() request: FastifyRequest,
  ): Promise<ChurnModelsView> {
    this.#mustNotBeOver(asked.fromOn);
    const { model, fromOn, backtestId, reason } = asked;
    const data = { model, fromOn, backtestId, reason };
    await this.#record(readIntent(ActivateChurnModel.entry, data), request);
    return this.view();
  }

  @Post('signals/activations')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Lets signals weigh what a backtest proposed from a day on; all others their priors.',
  })
  @ApiOkResponse({ type: ChurnModelsView })
  async activateSignals(
    @Body() { fromOn, signals, backtestId, reason }: ActivateSignalsAsked,
    @Req() request: FastifyRequest,
  ): Promise<ChurnModelsView> {
    this.#mustNotBeOver(fromOn);
    const models = await this.questions.execute(new ModelsQuestion());
    const judged = models.signals.find((one) => one.backtestId === backtestId)?.signals ?? [];
    const factors = signals.map((signal) => ({
      signal,
      // What it never proposed is refused by the rules.
      factor: judged.find((one) => one.signal === signal)?.factor ?? 1,
    }));
    const data = { fromOn, factors, backtestId, reason };
    await this.#record(readIntent(ActivateChurnSignals.entry, data), request);
    return this.view();
  }

  @Post('withdrawals')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Takes a calibration back: from today on questions do without it, of earlier days not.',
  })
  @ApiOkResponse({ type: ChurnModelsView })
  async withdraw(
    @Body() { cutOffOn }: WithdrawAsked,
    @Req() request: FastifyRequest,
  ): Promise<ChurnModelsView> {
    const data = { cutOffOn, fromOn: this.#today() };
    await this.#record(readIntent(WithdrawChurnCalibration.entry, data), request);
    return this.view();
  }

  #record(intent: Intent, request: FastifyRequest) {
    return this.writer.write(intent, { actor: actorOf(request), origin: 'entered' });
  }

  #mustNotBeOver(fromOn: Day): void {
    if (fromOn >= this.#today()) return;
    throw badRequest('What scored on days that are over stays what it was.', [
      { field: 'fromOn', message: 'must not be before today' },
    ]);
  }

  #today(): Day {
    return dayOf(instantOf(this.clock.nowMs()), this.ledger.zone);
  }
}
