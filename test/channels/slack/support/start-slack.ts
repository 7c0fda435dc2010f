import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import express from 'express';
import { openSlack, type SlackChannel, type SlackSettings } from '../../../../src/channels/slack/open.ts';
import { openDoors } from '../../../../src/doors.ts';
import type { Front, Turn } from '../../../../src/message/front.ts';
import { openTestApp, type TestApp } from '../../../support/app.ts';
import type { TestModel } from '../../../support/model.ts';
import { type FakeSlack, startFakeSlack, TOKEN } from './fake-slack.ts';
import { command, event, interaction, SECRET, type SignedRequest } from './requests.ts';

export interface SlackWorld {
  readonly app: TestApp;
  readonly fake: FakeSlack;
  readonly channel: SlackChannel;
  readonly url: string;
  /** Every turn that was taken, the newest last. */
  readonly turns: Turn[];
  readonly warnings: unknown[];
  /** Every turn waits for this before it ends. */
  beforeTurn(wait: () => Promise<void>): void;
  /** Whether a turn has been asked for. */
  isAsked(): boolean;
  send(request: SignedRequest): Promise<Response>;
  /** Slack tells of an event, and what it causes is done. */
  tell(body: object): Promise<void>;
  act(payload: object): Promise<Response>;
  type(fields: Record<string, string>): Promise<void>;
  settle(): Promise<void>;
  /** This Slack user proves to be this person. */
  link(user: string, email: string): Promise<void>;
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** The whole application with Slack in front of it: real Bolt, signed requests, a stand-in for Slack. */
export async function startSlack(
  settings: Partial<SlackSettings> = {},
  storage: { thread?: boolean } = {},
  thinking?: TestModel,
): Promise<SlackWorld> {
  const fake = await startFakeSlack();
  const app = await openTestApp({}, thinking, storage);
  const turns: Turn[] = [];
  const warnings: unknown[] = [];
  let wait = async (): Promise<void> => {};
  let asked = 0;
  const front: Front = {
    ...app.front,
    takeTurn: async (incoming) => {
      asked++;
      await wait();
      const turn = await app.front.takeTurn(incoming);
      if (turn.ok) turns.push(turn.value);
      return turn;
    },
  };
  const note = (...what: unknown[]) => void warnings.push(what);
  const channel = await openSlack({
    settings: {
      signingSecret: SECRET,
      apiUrl: fake.apiUrl,
      access: { kind: 'token', token: TOKEN },
      trustedTeams: [],
      ...settings,
    },
    publicUrl: 'https://assistant.example',
    front,
    records: app.records,
    personWithEmail: openDoors(app.storage, app.now).personWithEmail,
    log: { info: () => {}, warn: note, error: note },
    clock: () => new Date(),
  });
  app.connect({ people: { slack: channel }, ...(channel.staff && { staff: channel.staff }) });
  const server = createServer(express().use(channel.router));
  server.keepAliveTimeout = 60_000; // another process that opens its articles may keep this one busy for seconds
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const send = ({ body, headers }: SignedRequest) => fetch(`${url}/slack/events`, { method: 'POST', body, headers });
  /** Later words and cards are jobs too. */
  const settle = async () => {
    const due = { doneAt: null, deadAt: null, OR: [{ runAt: null }, { runAt: { lte: app.now() } }] };
    do await app.worker.runJobs(app.now());
    while ((await app.storage.db.job.count({ where: due })) > 0 && (await sleep(10, true))); // those already begun
  };
  const sendAndSettle = async (request: SignedRequest) => {
    const response = await send(request);
    if (response.status !== 200) throw new Error(`Slack was answered ${response.status}`);
    await settle();
    return response;
  };
  return {
    app,
    fake,
    channel,
    url,
    turns,
    warnings,
    beforeTurn: (work) => {
      wait = work;
    },
    isAsked: () => asked > 0,
    send,
    settle,
    tell: async (body) => void (await sendAndSettle(event(body))),
    act: (payload) => sendAndSettle(interaction(payload)),
    type: async (fields) => void (await sendAndSettle(command(fields))),
    link: async (user, email) => {
      const code = await app.records.links.makeCode({ channel: 'slack', sender: `T1:${user}`, label: user });
      await app.records.links.use(code, app.personId(email));
    },
    reset: async () => {
      await app.reset();
      fake.reset();
      turns.length = 0;
      asked = 0;
      wait = async () => {};
      warnings.length = 0;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await app.close();
      await fake.stop();
    },
  };
}
