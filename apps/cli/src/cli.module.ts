import { Module } from '@nestjs/common';
import { BackupCommand } from './commands/backup.command.ts';
import { BacktestCommand } from './commands/backtest.command.ts';
import { DemoCommand } from './commands/demo.command.ts';
import { ExplainCommand } from './commands/explain.command.ts';
import { FitCommand } from './commands/fit.command.ts';
import { ImportCommand } from './commands/import.command.ts';
import { MigrateStoreCommand } from './commands/migrate-store.command.ts';
import { LagCommand } from './commands/lag.command.ts';
import { PostMortemCommand } from './commands/post-mortem.command.ts';
import { PoliciesCommand } from './commands/policies.command.ts';
import { RebuildCommand } from './commands/rebuild.command.ts';
import { RecipesCommand } from './commands/recipes.command.ts';
import { RestoreCommand } from './commands/restore.command.ts';
import { ScoresCommand } from './commands/scores.command.ts';
import { ImportsCommand } from './commands/imports.command.ts';
import { LinkCommand } from './commands/link.command.ts';
import { SessionsCommand } from './commands/sessions.command.ts';
import { TimelineCommand } from './commands/timeline.command.ts';
import { TodayCommand } from './commands/today.command.ts';
import { TokenCommand } from './commands/token.command.ts';
import { TrialCommand } from './commands/trial.command.ts';
import { UndoCommand } from './commands/undo.command.ts';
import { VerifyCommand } from './commands/verify.command.ts';
import { WebhookCommand } from './commands/webhook.command.ts';
import { WhatIfCommand } from './commands/what-if.command.ts';

/** All commands of `mainstay`. */
@Module({
  providers: [
    ImportCommand,
    ImportsCommand,
    TrialCommand,
    UndoCommand,
    ExplainCommand,
    TimelineCommand,
    TodayCommand,
    WhatIfCommand,
    PostMortemCommand,
    LagCommand,
    FitCommand,
    BacktestCommand,
    ScoresCommand,
    PoliciesCommand,
    RebuildCommand,
    VerifyCommand,
    BackupCommand,
    RecipesCommand,
    RestoreCommand,
    MigrateStoreCommand,
    DemoCommand,
    LinkCommand,
    ...SessionsCommand.registerWithSubCommands(),
    ...TokenCommand.registerWithSubCommands(),
    ...WebhookCommand.registerWithSubCommands(),
  ],
})
export class CliModule {}
