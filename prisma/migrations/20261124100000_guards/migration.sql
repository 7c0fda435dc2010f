-- What must hold whatever the code above does. A refused statement tells the name of its rule as its constraint.

-- Codes people see: CT-4001, S1001P; the numbers below are free for codes given otherwise.
ALTER SEQUENCE "ProductContract_number_seq" RESTART WITH 4001;
ALTER SEQUENCE "SettleId_number_seq" RESTART WITH 1001;

-- One of a kind

CREATE UNIQUE INDEX "Company_dealer_brn_key" ON "Company" ("dealerId", "brn") WHERE "kind" = 'indirect';
CREATE UNIQUE INDEX "Company_brn_key" ON "Company" ("brn") WHERE "kind" <> 'indirect';
CREATE UNIQUE INDEX "Membership_active_key" ON "Membership" ("companyId", "personId") WHERE "endedAt" IS NULL;
CREATE UNIQUE INDEX "Invitation_pending_key" ON "Invitation" ("companyId", "email") WHERE "state" = 'pending';
CREATE UNIQUE INDEX "App_active_key" ON "App" ("companyId") WHERE "endedAt" IS NULL;
CREATE UNIQUE INDEX "Ticket_open_key" ON "Ticket" ("conversationId") WHERE "state" NOT IN ('solved', 'closed');

-- Ranges of one point stand for equality, so that no extension is needed.
ALTER TABLE "ProductContract" ADD CONSTRAINT "ProductContract_no_overlap" EXCLUDE USING gist (
  int8range("settleNumber", "settleNumber", '[]') WITH &&,
  int4range(
    CASE "product" WHEN 'identity' THEN 1 WHEN 'login' THEN 2 WHEN 'sign' THEN 3 WHEN 'debit' THEN 4 ELSE 5 END,
    CASE "product" WHEN 'identity' THEN 1 WHEN 'login' THEN 2 WHEN 'sign' THEN 3 WHEN 'debit' THEN 4 ELSE 5 END,
    '[]') WITH &&,
  daterange("startOn", "endOn", '[]') WITH &&
) WHERE ("state" <> 'terminated');

-- Values

ALTER TABLE "Person"
  ADD CONSTRAINT "Person_email_folded" CHECK ("email" = lower("email"));
ALTER TABLE "Company"
  ADD CONSTRAINT "Company_brn_digits" CHECK ("brn" ~ '^[0-9]{10}$'),
  ADD CONSTRAINT "Company_dealer_if_indirect" CHECK (("kind" = 'indirect') = ("dealerId" IS NOT NULL));
ALTER TABLE "Invitation"
  ADD CONSTRAINT "Invitation_email_folded" CHECK ("email" = lower("email")),
  ADD CONSTRAINT "Invitation_token_hashed" CHECK ("tokenHash" ~ '^[0-9a-f]{64}$');
ALTER TABLE "App"
  ADD CONSTRAINT "App_id_digits" CHECK ("appId" ~ '^[0-9]+$'),
  ADD CONSTRAINT "App_key_ends" CHECK (length("restKeyLast4") = 4);
ALTER TABLE "DealerContract"
  ADD CONSTRAINT "DealerContract_period" CHECK ("endOn" >= "startOn"),
  ADD CONSTRAINT "DealerContract_price" CHECK ("unitPrice" >= 0);
ALTER TABLE "ProductContract"
  ADD CONSTRAINT "ProductContract_period" CHECK ("endOn" >= "startOn"),
  ADD CONSTRAINT "ProductContract_revisions" CHECK ("appliedRevision" BETWEEN 0 AND "desiredRevision");
ALTER TABLE "ContractRevision"
  ADD CONSTRAINT "ContractRevision_number" CHECK ("number" >= 1),
  ADD CONSTRAINT "ContractRevision_ip_limit" CHECK (cardinality("operatingIps") <= 20);
ALTER TABLE "UsageDaily"
  ADD CONSTRAINT "UsageDaily_counts" CHECK ("completed" BETWEEN 0 AND "requested");
ALTER TABLE "SettlementStatement"
  ADD CONSTRAINT "SettlementStatement_month" CHECK ("month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  ADD CONSTRAINT "SettlementStatement_amount" CHECK ("amount" >= 0),
  ADD CONSTRAINT "SettlementStatement_round" CHECK ("round" >= 1);
ALTER TABLE "Ticket"
  ADD CONSTRAINT "Ticket_priority" CHECK ("priority" BETWEEN 1 AND 4);

-- What never changes, and what is never lost

CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% of % breaks the rule %', TG_OP, TG_TABLE_NAME, TG_ARGV[0]
    USING ERRCODE = 'restrict_violation', TABLE = TG_TABLE_NAME, CONSTRAINT = TG_ARGV[0];
END
$$;

CREATE TRIGGER "SettleId_fixed" BEFORE UPDATE ON "SettleId" FOR EACH ROW
  WHEN ((OLD."id", OLD."number", OLD."code", OLD."organizationId", OLD."environment")
    IS DISTINCT FROM (NEW."id", NEW."number", NEW."code", NEW."organizationId", NEW."environment"))
  EXECUTE FUNCTION "refuse_change"('SettleId_immutable');
CREATE TRIGGER "SettleId_kept" BEFORE DELETE ON "SettleId" FOR EACH ROW
  EXECUTE FUNCTION "refuse_change"('SettleId_immutable');
CREATE TRIGGER "SettleId_not_emptied" BEFORE TRUNCATE ON "SettleId" FOR EACH STATEMENT
  EXECUTE FUNCTION "refuse_change"('SettleId_immutable');

CREATE TRIGGER "AuditEvent_kept" BEFORE UPDATE OR DELETE ON "AuditEvent" FOR EACH ROW
  EXECUTE FUNCTION "refuse_change"('AuditEvent_append_only');
CREATE TRIGGER "AuditEvent_not_emptied" BEFORE TRUNCATE ON "AuditEvent" FOR EACH STATEMENT
  EXECUTE FUNCTION "refuse_change"('AuditEvent_append_only');

-- A revision only moves on: its content stays, and what was applied stays applied.
CREATE TRIGGER "ContractRevision_fixed" BEFORE UPDATE ON "ContractRevision" FOR EACH ROW
  WHEN ((OLD."id", OLD."contractId", OLD."number", OLD."operatingIps", OLD."callCentreName", OLD."callCentrePhone",
      OLD."createdBy", OLD."createdAt")
    IS DISTINCT FROM (NEW."id", NEW."contractId", NEW."number", NEW."operatingIps", NEW."callCentreName",
      NEW."callCentrePhone", NEW."createdBy", NEW."createdAt")
    OR (OLD."state" = 'applied' AND NEW."state" <> 'applied'))
  EXECUTE FUNCTION "refuse_change"('ContractRevision_append_only');
CREATE TRIGGER "ContractRevision_kept" BEFORE DELETE ON "ContractRevision" FOR EACH ROW
  EXECUTE FUNCTION "refuse_change"('ContractRevision_append_only');
CREATE TRIGGER "ContractRevision_not_emptied" BEFORE TRUNCATE ON "ContractRevision" FOR EACH STATEMENT
  EXECUTE FUNCTION "refuse_change"('ContractRevision_append_only');

CREATE TRIGGER "ProductContract_fixed" BEFORE UPDATE ON "ProductContract" FOR EACH ROW
  WHEN ((OLD."id", OLD."number", OLD."code", OLD."organizationId", OLD."settleIdId", OLD."settleNumber",
      OLD."product", OLD."environment")
    IS DISTINCT FROM (NEW."id", NEW."number", NEW."code", NEW."organizationId", NEW."settleIdId", NEW."settleNumber",
      NEW."product", NEW."environment"))
  EXECUTE FUNCTION "refuse_change"('ProductContract_immutable');
CREATE TRIGGER "ProductContract_moves_on" BEFORE UPDATE ON "ProductContract" FOR EACH ROW
  WHEN (NEW."appliedRevision" < OLD."appliedRevision" OR NEW."desiredRevision" < OLD."desiredRevision")
  EXECUTE FUNCTION "refuse_change"('ProductContract_revision_order');

CREATE TRIGGER "Organization_named" BEFORE UPDATE ON "Organization" FOR EACH ROW
  WHEN (OLD."state" = 'approved' AND NEW."name" <> OLD."name")
  EXECUTE FUNCTION "refuse_change"('Organization_name_fixed');

CREATE TRIGGER "Invitation_closed" BEFORE UPDATE ON "Invitation" FOR EACH ROW
  WHEN (OLD."state" <> 'pending' AND NEW."state" <> OLD."state")
  EXECUTE FUNCTION "refuse_change"('Invitation_final');

-- A contract says what its SettleId says; the SettleId never changes, so looking once is enough.
CREATE FUNCTION "expect_settle_id_of_contract"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM "SettleId" WHERE "id" = NEW."settleIdId" AND "number" = NEW."settleNumber"
      AND "organizationId" = NEW."organizationId" AND "environment" = NEW."environment") THEN
    RAISE EXCEPTION 'A contract differs from its SettleId'
      USING ERRCODE = 'restrict_violation', TABLE = TG_TABLE_NAME, CONSTRAINT = 'ProductContract_settle_id';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "ProductContract_settle_id" BEFORE INSERT ON "ProductContract" FOR EACH ROW
  EXECUTE FUNCTION "expect_settle_id_of_contract"();

-- The company's row is locked, so that two admins who leave at once leave one after the other.
CREATE FUNCTION "expect_admin_left"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM "Company" WHERE "id" = OLD."companyId" FOR NO KEY UPDATE;
  IF NOT EXISTS (SELECT FROM "Membership" WHERE "companyId" = OLD."companyId" AND "endedAt" IS NULL
      AND "role" IN ('dealer_admin', 'institution_admin')) THEN
    RAISE EXCEPTION 'A company keeps an active admin'
      USING ERRCODE = 'restrict_violation', TABLE = TG_TABLE_NAME, CONSTRAINT = 'Membership_last_admin';
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER "Membership_last_admin" AFTER UPDATE OR DELETE ON "Membership" FOR EACH ROW
  WHEN (OLD."endedAt" IS NULL AND OLD."role" IN ('dealer_admin', 'institution_admin'))
  EXECUTE FUNCTION "expect_admin_left"();
