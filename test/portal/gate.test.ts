import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ActionName } from '../../src/portal/action.ts';
import {
  codeOf,
  company,
  expectOk,
  invitation,
  NOBODYS_ID,
  NOW,
  openWorld,
  organization,
  type World,
} from './world.ts';

const KIM = 'kim@gaon.example';
const LEE = 'lee@gaon.example';
const CHOI = 'choi@nuri.example';

const INVITE = { company: company('가온딜러'), role: 'dealer_operator', email: 'New.Person@Person.example' };

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(() => world.reset());
afterAll(() => world.close());

const prepared = async (
  email: string,
  action: ActionName = 'invitation.create',
  values: Record<string, unknown> = INVITE,
) => world.at(email, async (desk) => expectOk(await desk.prepare(action, values)));

const committed = (email: string, id: string, when?: Date) => world.at(email, (desk) => desk.commit(id), when);

const pendingOf = (email: string) => world.storage.db.invitation.count({ where: { email, state: 'pending' } });

describe('preparing', () => {
  it('changes nothing, and says the exact effect', async () => {
    const { words, rows } = await prepared(KIM);
    expect(words.ko).toBe(
      'new.person@person.example 님을 가온딜러의 딜러사 운영자로 초대해요. 초대 메일이 가고, 이 포털에서는 7일 동안 수락할 수 있어요.',
    );
    expect(rows.map(({ value }) => value.ko)).toEqual(['가온딜러', '딜러사 운영자', 'new.person@person.example']);
    expect(await pendingOf('new.person@person.example')).toBe(0);
    expect(await world.storage.db.auditEvent.count()).toBe(0);
  });

  it('gives a living proposal of the same content again, whatever the order and the form of its values', async () => {
    const first = await prepared(KIM);
    const again = await prepared(KIM, 'invitation.create', {
      email: 'new.person@person.example',
      role: INVITE.role,
      company: INVITE.company,
    });
    const other = await prepared(KIM, 'invitation.create', { ...INVITE, role: 'dealer_settlement' });
    const lees = await prepared(LEE);
    expect(again).toEqual(first);
    expect(new Set([first.id, other.id, lees.id]).size).toBe(3);
    expect(new Set([first.hash, other.hash, lees.hash]).size).toBe(3);
  });

  it('lasts five minutes', async () => {
    const { expiresAt } = await prepared(KIM);
    expect(expiresAt.getTime() - NOW.getTime()).toBe(5 * 60_000);
  });

  it('refuses the first value that does not pass, and then the one that is missing', async () => {
    const refusals = await world.at(KIM, async (desk) => [
      await desk.prepare('invitation.create', { ...INVITE, email: 'a@b' }),
      await desk.prepare('invitation.create', { company: INVITE.company, role: INVITE.role }),
      await desk.prepare('invitation.create', { ...INVITE, role: 'boss' }),
    ]);
    expect(refusals.map((result) => !result.ok && result.refusal)).toEqual([
      { code: 'VALIDATION', slot: 'email', reason: 'email.domain' },
      { code: 'VALIDATION', slot: 'email', reason: 'missing' },
      { code: 'VALIDATION', slot: 'role', reason: 'choice.unknown' },
    ]);
  });
});

describe('committing', () => {
  it('writes once, and gives the stored receipt to every later yes, also after the expiry', async () => {
    const { id } = await prepared(KIM);
    const receipt = expectOk(await committed(KIM, id));
    const later = new Date(NOW.getTime() + 3_600_000);
    expect(receipt).toMatchObject({
      id,
      action: 'invitation.create',
      at: NOW.toISOString(),
      changed: [{ type: 'invitation', code: 'IV-3' }],
      undo: 'cancel-invitation',
    });
    expect(expectOk(await committed(KIM, id))).toEqual(receipt);
    expect(expectOk(await committed(KIM, id, later))).toEqual(receipt);
    expect(await pendingOf('new.person@person.example')).toBe(1);
    expect(await world.storage.db.job.count({ where: { queue: 'invitation.mail' } })).toBe(1);
  });

  it("is another person's NOT_FOUND, the same as an id nobody has", async () => {
    const { id } = await prepared(KIM);
    for (const email of [LEE, CHOI, 'min@support.example', 'guest@example.com']) {
      expect(await committed(email, id)).toEqual({ ok: false, refusal: { code: 'NOT_FOUND' } });
    }
    for (const wrong of [NOBODYS_ID, '', "' OR 1=1", id.slice(1)]) {
      expect(await committed(KIM, wrong)).toEqual({ ok: false, refusal: { code: 'NOT_FOUND' } });
    }
    expect(await pendingOf('new.person@person.example')).toBe(0);
  });

  it('is refused after five minutes', async () => {
    const { id } = await prepared(KIM);
    expect(codeOf(await committed(KIM, id, new Date(NOW.getTime() + 5 * 60_000)))).toBe('PROPOSAL_EXPIRED');
    expect(await pendingOf('new.person@person.example')).toBe(0);
  });

  it('is refused when what was agreed to is not what is stored', async () => {
    const { id } = await prepared(KIM);
    await world.storage.db.proposal.update({ where: { id }, data: { params: { ...INVITE, role: 'dealer_admin' } } });
    expect(codeOf(await committed(KIM, id))).toBe('PROPOSAL_MISMATCH');
  });

  it.each([
    ['a role without the right', { role: 'dealer_settlement' }, 'PROPOSAL_MISMATCH'],
    ['another role with the right', { role: 'dealer_admin' }, 'PROPOSAL_MISMATCH'],
    ['no membership', { endedAt: NOW }, 'MEMBERSHIP_REQUIRED'],
  ] as const)('is refused when the person has %s by now', async (_name, membership, code) => {
    const { id } = await prepared(LEE);
    await world.storage.db.membership.updateMany({ where: { person: { email: LEE } }, data: membership });
    expect(codeOf(await committed(LEE, id))).toBe(code);
    expect(await pendingOf('new.person@person.example')).toBe(0);
  });

  it('reads the role from the database, not from the actor it is handed', async () => {
    const { id } = await prepared(LEE, 'organization.add', { institution: company('다온병원'), senderName: '새 기관' });
    const code = await world.at(LEE, async ({ actor }, db) => {
      await db.membership.updateMany({ where: { person: { email: LEE } }, data: { role: 'dealer_settlement' } });
      return codeOf(await world.portal.as(actor, { db, now: NOW }).commit(id));
    });
    expect(code).toBe('ROLE_FORBIDDEN');
  });

  it('is refused when a target moved, and prepared anew it is another proposal', async () => {
    const values = { organization: organization('다온 검진센터'), decision: 'approve' };
    const first = await prepared('min@support.example', 'organization.review', values);
    await world.storage.db.organization.update({
      where: { id: values.organization },
      data: { name: '다온 건강센터', version: { increment: 1 } },
    });
    expect(codeOf(await committed('min@support.example', first.id))).toBe('VERSION_CONFLICT');
    const second = await prepared('min@support.example', 'organization.review', values);
    expect(second.hash).not.toBe(first.hash);
    expect(codeOf(await committed('min@support.example', second.id))).toBe('ok');
  });

  it('asks every rule again', async () => {
    const { id } = await prepared(KIM, 'invitation.cancel', { invitation: invitation('oh@saebit.example') });
    await world.storage.db.invitation.update({
      where: { id: invitation('oh@saebit.example') },
      data: { state: 'declined', version: { increment: 1 } },
    });
    expect(codeOf(await committed(KIM, id))).toBe('INVITE_DECLINED');
  });

  it('is refused when the company was suspended meanwhile', async () => {
    const { id } = await prepared(KIM);
    await world.storage.db.company.update({ where: { id: company('가온딜러') }, data: { suspendedAt: NOW } });
    expect(codeOf(await committed(KIM, id))).toBe('COMPANY_SUSPENDED');
  });

  it('two people who invite the same e-mail at once make one invitation', async () => {
    const [kims, lees] = [await prepared(KIM), await prepared(LEE)];
    const codes = (await Promise.all([committed(KIM, kims.id), committed(LEE, lees.id)])).map(codeOf);
    expect(codes.toSorted()).toEqual(['INVITE_DUPLICATE', 'ok']);
    expect(await pendingOf('new.person@person.example')).toBe(1);
  });

  it('one yes that arrives twice at once is one change with one receipt', async () => {
    const { id } = await prepared(KIM);
    const [one, other] = await Promise.all([committed(KIM, id), committed(KIM, id)]);
    expect(expectOk(one)).toEqual(expectOk(other));
    expect(await pendingOf('new.person@person.example')).toBe(1);
  });

  it('a rule that only the database knows refuses the change and not the turn around it', async () => {
    const { id } = await prepared(KIM, 'institution.register', {
      brn: '1208147521',
      legalName: '새 기관',
      organizationName: '새 기관',
    });
    await world.storage.db.$executeRaw`CREATE FUNCTION refuse_company() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = 'unique_violation', CONSTRAINT = 'Company_dealer_brn_key'; END $$`;
    await world.storage.db.$executeRaw`CREATE TRIGGER refuse_company BEFORE INSERT ON "Company" FOR EACH ROW
      WHEN (NEW.brn = '1208147521') EXECUTE FUNCTION refuse_company()`;
    const code = await world.at(KIM, async (desk, db) => {
      const found = codeOf(await desk.commit(id));
      await db.company.update({ where: { id: company('새빛카드') }, data: { name: '새빛' } });
      return found;
    });
    await world.storage.db.$executeRaw`DROP TRIGGER refuse_company ON "Company"`;
    await world.storage.db.$executeRaw`DROP FUNCTION refuse_company`;
    expect(code).toBe('INSTITUTION_EXISTS');
    expect(await world.storage.db.company.count({ where: { name: '새빛' } })).toBe(1);
  });

  it('an unknown rule of the database is a surprise', async () => {
    const { id } = await prepared(KIM);
    await world.storage.db
      .$executeRaw`ALTER TABLE "Invitation" ADD CONSTRAINT "Surprise" CHECK (email <> 'new.person@person.example')`;
    await expect(committed(KIM, id)).rejects.toThrow();
    await world.storage.db.$executeRaw`ALTER TABLE "Invitation" DROP CONSTRAINT "Surprise"`;
    expect(codeOf(await committed(KIM, id))).toBe('ok');
  });
});

describe("another tenant's things", () => {
  it.each([
    ['invitation.create', 'company', { ...INVITE, company: company('누리링크') }],
    [
      'invitation.create',
      'company',
      { company: company('라온저축은행'), role: 'institution_admin', email: INVITE.email },
    ],
    ['organization.add', 'institution', { institution: company('라온저축은행'), senderName: '새 기관' }],
    ['app.register', 'institution', { institution: company('라온저축은행'), appId: '123456' }],
    [
      'settle_id.create',
      'organization',
      {
        institution: company('다온병원'),
        organization: organization('라온저축은행'),
        environment: 'test',
        label: '이름',
      },
    ],
  ] as const)('%s: its %s is refused exactly as one nobody has', async (action, slot, values) => {
    const refusals = await world.at(KIM, async (desk) => [
      await desk.prepare(action, values),
      await desk.prepare(action, { ...values, [slot]: NOBODYS_ID }),
    ]);
    expect(refusals[0]).toEqual({ ok: false, refusal: { code: 'NOT_FOUND', slot } });
    expect(refusals[1]).toEqual(refusals[0]);
  });

  it('registering a number that another dealer serves is no different from a new one', async () => {
    const values = { brn: '4008712347', legalName: '라온저축은행', organizationName: '라온' };
    const receipt = await world.make(KIM, 'institution.register', values);
    expect(receipt.changed.map(({ code }) => code)).toEqual(['라온저축은행', '라온']);
  });
});

describe('the audit trail', () => {
  it('keeps who changed what, masked, in the transaction of the change', async () => {
    const { id } = await prepared(KIM);
    await committed(KIM, id);
    const [event, ...others] = await world.storage.db.auditEvent.findMany();
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      at: NOW,
      companyId: company('가온딜러'),
      role: 'dealer_admin',
      action: 'invitation.create',
      refused: null,
      target: [{ type: 'invitation', code: 'IV-3' }],
      after: { role: 'dealer_operator', email: 'ne***@person.example' },
    });
  });

  it('keeps every refusal: of preparing, of committing, and those said earlier', async () => {
    await world.at(LEE, (desk) => desk.prepare('invitation.create', { ...INVITE, role: 'dealer_admin' }));
    await committed(LEE, NOBODYS_ID);
    await world.at(LEE, (desk) => desk.recordRefusal('settle_id.change', { code: 'SETTLE_IMMUTABLE' }));
    const events = await world.storage.db.auditEvent.findMany({ orderBy: { id: 'asc' } });
    expect(events.map(({ action, refused }) => [action, refused])).toEqual(
      expect.arrayContaining([
        ['invitation.create', 'INVITE_ROLE_NOT_ALLOWED'],
        ['commit', 'NOT_FOUND'],
        ['settle_id.change', 'SETTLE_IMMUTABLE'],
      ]),
    );
    expect(JSON.stringify(events)).not.toContain('new.person@');
  });

  it('is gone with a turn that fails', async () => {
    const { id } = await prepared(KIM);
    const failing = world.at(KIM, async (desk) => {
      await desk.commit(id);
      throw new Error('later');
    });
    await expect(failing).rejects.toThrow('later');
    expect(await world.storage.db.auditEvent.count()).toBe(0);
    expect(codeOf(await committed(KIM, id))).toBe('ok');
  });
});
