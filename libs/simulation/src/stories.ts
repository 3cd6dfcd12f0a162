import { addDays } from '#kernel/time';
import type { Diary } from './diary.ts';
import { personName, RIVALS } from './names.ts';
import { meet, returnDay, turnDay } from './plot.ts';
import type { Profile } from './profile.ts';
import type { Random } from './random.ts';

/** What sets one account apart: the line of events a viewer recognises. */
export function tellStory(profile: Profile, diary: Diary, random: Random): void {
  switch (profile.story) {
    case 'champion-leaves':
      return void championLeaves(profile, diary);
    case 'threat-defended':
      return void threatDefended(profile, diary, random);
    case 'threat-open':
      return void threatOpen(profile, diary, random);
    case 'lost':
      return void accountLost(profile, diary, random);
    case 'won-back':
      return void wonBack(profile, diary);
    case 'steady':
    case 'neglected':
    case 'renewal-due':
    case 'prospect':
      return;
  }
}

/** The champion goes without a successor, and orders thin out. */
function championLeaves(profile: Profile, diary: Diary): void {
  const champion = profile.people.find(({ role }) => role === 'champion') ?? profile.people[0];
  diary.add(turnDay(profile, diary), {
    type: 'StakeholderDeparted',
    data: { stakeholderId: champion.stakeholderId },
  });
}

/** A rival appears, we act, a new decider is won, the threat is over. */
function threatDefended(profile: Profile, diary: Diary, random: Random): void {
  const day = turnDay(profile, diary);
  logThreat(diary, day, random, 'moderate');
  diary.add(addDays(day, 7), {
    type: 'CompetitorThreatReassessed',
    data: { threatId: 'T-1', severity: 'serious' },
    personal: { evidence: 'A trial order went to the rival.' },
  });
  diary.add(addDays(day, 12), {
    type: 'DefenceActionTaken',
    data: { threatId: 'T-1' },
    personal: { action: 'Executive meeting with a delivery guarantee.' },
  });
  const stakeholderId = `S${profile.people.length + 1}`;
  const role = 'technical-decider';
  meet(diary, addDays(day, 20), { stakeholderId, role, ...personName(random, role) });
  diary.add(addDays(day, 45), {
    type: 'CompetitorThreatDefended',
    data: { threatId: 'T-1' },
    personal: { note: 'The trial failed; the frame order stays with us.' },
  });
}

function threatOpen(profile: Profile, diary: Diary, random: Random): void {
  logThreat(diary, turnDay(profile, diary), random, 'serious');
}

function accountLost(profile: Profile, diary: Diary, random: Random): void {
  const day = turnDay(profile, diary);
  logThreat(diary, addDays(day, -40), random, 'serious');
  diary.add(day, {
    type: 'BusinessLostToCompetitor',
    data: { threatId: 'T-1' },
    personal: { note: 'Undercut by a fifth on the main series.' },
  });
  diary.add(day, {
    type: 'AccountLost',
    data: { reason: 'competitor', rival: RIVALS[0] },
    personal: { note: 'Moved all business to the rival.' },
  });
}

/** Lost for a season, then back with a visit before the first order. */
function wonBack(profile: Profile, diary: Diary): void {
  diary.add(turnDay(profile, diary), {
    type: 'AccountLost',
    data: { reason: 'price' },
    personal: { note: 'Too expensive, they said.' },
  });
  diary.add(addDays(returnDay(profile, diary), -3), {
    type: 'AccountWonBack',
    data: {},
    personal: { note: 'Back after a bad experience elsewhere.' },
  });
}

function logThreat(
  diary: Diary,
  day: string,
  random: Random,
  severity: 'moderate' | 'serious',
): void {
  diary.add(day, {
    type: 'CompetitorThreatLogged',
    data: { threatId: 'T-1', rival: random.pick(RIVALS), severity },
    personal: { evidence: 'Purchasing mentioned a second quotation.' },
  });
}
