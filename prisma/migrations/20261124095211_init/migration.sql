-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "CompanyKind" AS ENUM ('dealer', 'indirect', 'direct');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('dealer_admin', 'dealer_operator', 'dealer_settlement', 'institution_admin', 'institution_settlement');

-- CreateEnum
CREATE TYPE "InvitationState" AS ENUM ('pending', 'accepted', 'declined', 'cancelled', 'expired');

-- CreateEnum
CREATE TYPE "OrganizationState" AS ENUM ('pending_review', 'approved', 'rejected');

-- CreateEnum
CREATE TYPE "Environment" AS ENUM ('test', 'production');

-- CreateEnum
CREATE TYPE "Product" AS ENUM ('identity', 'login', 'sign', 'debit', 'edoc');

-- CreateEnum
CREATE TYPE "Renewal" AS ENUM ('auto', 'manual');

-- CreateEnum
CREATE TYPE "ContractState" AS ENUM ('draft', 'saved', 'propagating', 'active', 'terminated');

-- CreateEnum
CREATE TYPE "RevisionState" AS ENUM ('pending', 'applied', 'failed');

-- CreateEnum
CREATE TYPE "StatementState" AS ENUM ('open', 'confirmed', 'adjust_requested', 'adjusting');

-- CreateEnum
CREATE TYPE "TicketState" AS ENUM ('waiting', 'with_staff', 'on_hold', 'solved', 'closed');

-- CreateTable
CREATE TABLE "Conversation" (
    "id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "companyId" UUID,
    "language" TEXT NOT NULL DEFAULT 'ko',
    "state" JSONB NOT NULL DEFAULT '{}',
    "turn" INTEGER NOT NULL DEFAULT 0,
    "lastSeq" INTEGER NOT NULL DEFAULT 0,
    "lease" UUID,
    "leaseUntil" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Conversation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Delivery" (
    "owner" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "conversationId" UUID NOT NULL,
    "bodyHash" TEXT NOT NULL,
    "answer" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Delivery_pkey" PRIMARY KEY ("owner","id")
);

-- CreateTable
CREATE TABLE "OfferedChoice" (
    "token" TEXT NOT NULL,
    "conversationId" UUID NOT NULL,
    "owner" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "command" JSONB NOT NULL,
    "turn" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "OfferedChoice_pkey" PRIMARY KEY ("token")
);

-- CreateTable
CREATE TABLE "Message" (
    "id" UUID NOT NULL,
    "conversationId" UUID NOT NULL,
    "turn" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "author" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "reply" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Outbox" (
    "conversationId" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "event" TEXT NOT NULL,
    "reply" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Outbox_pkey" PRIMARY KEY ("conversationId","seq")
);

-- CreateTable
CREATE TABLE "Feedback" (
    "replyId" UUID NOT NULL,
    "conversationId" UUID NOT NULL,
    "articles" TEXT[],
    "helpful" BOOLEAN NOT NULL,
    "comment" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Feedback_pkey" PRIMARY KEY ("replyId")
);

-- CreateTable
CREATE TABLE "Gap" (
    "id" UUID NOT NULL,
    "query" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "nearest" TEXT[],
    "role" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Gap_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "staff" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Company" (
    "id" UUID NOT NULL,
    "kind" "CompanyKind" NOT NULL,
    "name" TEXT NOT NULL,
    "brn" TEXT NOT NULL,
    "channelUrl" TEXT,
    "dealerId" UUID,
    "suspendedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Company_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "companyId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "companyId" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "state" "InvitationState" NOT NULL DEFAULT 'pending',
    "tokenHash" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "invitedBy" UUID NOT NULL,
    "sentAt" TIMESTAMPTZ(3)[],
    "closedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organization" (
    "id" UUID NOT NULL,
    "companyId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "state" "OrganizationState" NOT NULL DEFAULT 'pending_review',
    "reason" TEXT,
    "reviewedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "App" (
    "id" UUID NOT NULL,
    "companyId" UUID NOT NULL,
    "appId" TEXT NOT NULL,
    "restKeyLast4" TEXT,
    "restKeyHash" TEXT,
    "endedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "App_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SettleId" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "organizationId" UUID NOT NULL,
    "environment" "Environment" NOT NULL,
    "label" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SettleId_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DealerContract" (
    "id" UUID NOT NULL,
    "companyId" UUID NOT NULL,
    "product" "Product" NOT NULL,
    "environment" "Environment" NOT NULL,
    "unitPrice" INTEGER NOT NULL,
    "startOn" DATE NOT NULL,
    "endOn" DATE NOT NULL,
    "renewal" "Renewal" NOT NULL DEFAULT 'auto',

    CONSTRAINT "DealerContract_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProductContract" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "organizationId" UUID NOT NULL,
    "settleIdId" UUID NOT NULL,
    "settleNumber" INTEGER NOT NULL,
    "product" "Product" NOT NULL,
    "environment" "Environment" NOT NULL,
    "startOn" DATE NOT NULL,
    "endOn" DATE NOT NULL,
    "renewal" "Renewal" NOT NULL,
    "state" "ContractState" NOT NULL DEFAULT 'draft',
    "desiredRevision" INTEGER NOT NULL DEFAULT 0,
    "appliedRevision" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdBy" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ProductContract_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ContractRevision" (
    "id" UUID NOT NULL,
    "contractId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "operatingIps" TEXT[],
    "callCentreName" TEXT NOT NULL,
    "callCentrePhone" TEXT NOT NULL,
    "state" "RevisionState" NOT NULL DEFAULT 'pending',
    "appliedAt" TIMESTAMPTZ(3),
    "createdBy" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ContractRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UsageDaily" (
    "settleIdId" UUID NOT NULL,
    "product" "Product" NOT NULL,
    "day" DATE NOT NULL,
    "requested" INTEGER NOT NULL,
    "completed" INTEGER NOT NULL,

    CONSTRAINT "UsageDaily_pkey" PRIMARY KEY ("settleIdId","product","day")
);

-- CreateTable
CREATE TABLE "SettlementStatement" (
    "id" UUID NOT NULL,
    "companyId" UUID NOT NULL,
    "month" TEXT NOT NULL,
    "settleCode" TEXT NOT NULL DEFAULT '',
    "amount" BIGINT NOT NULL,
    "state" "StatementState" NOT NULL DEFAULT 'open',
    "round" INTEGER NOT NULL DEFAULT 1,
    "openedOn" DATE NOT NULL,
    "request" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "SettlementStatement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Holiday" (
    "day" DATE NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "Holiday_pkey" PRIMARY KEY ("day")
);

-- CreateTable
CREATE TABLE "Proposal" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "actor" JSONB NOT NULL,
    "action" TEXT NOT NULL,
    "params" JSONB NOT NULL,
    "hash" TEXT NOT NULL,
    "targets" JSONB NOT NULL,
    "words" JSONB NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "receipt" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "personId" UUID,
    "companyId" UUID,
    "role" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "refused" TEXT,
    "target" JSONB,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Job" (
    "id" BIGSERIAL NOT NULL,
    "queue" TEXT NOT NULL,
    "key" TEXT,
    "payload" JSONB NOT NULL,
    "runAt" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "maxAttempts" INTEGER NOT NULL DEFAULT 10,
    "lockedUntil" TIMESTAMPTZ(3),
    "lockedBy" TEXT,
    "lastError" TEXT,
    "doneAt" TIMESTAMPTZ(3),
    "deadAt" TIMESTAMPTZ(3),

    CONSTRAINT "Job_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Ticket" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "conversationId" UUID NOT NULL,
    "personId" UUID,
    "companyId" UUID,
    "state" "TicketState" NOT NULL DEFAULT 'waiting',
    "priority" INTEGER NOT NULL,
    "topic" TEXT,
    "packet" JSONB NOT NULL,
    "firstReplyDue" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Ticket_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Conversation_owner_updatedAt_idx" ON "Conversation"("owner", "updatedAt");

-- CreateIndex
CREATE INDEX "Delivery_createdAt_idx" ON "Delivery"("createdAt");

-- CreateIndex
CREATE INDEX "OfferedChoice_conversationId_idx" ON "OfferedChoice"("conversationId");

-- CreateIndex
CREATE INDEX "OfferedChoice_createdAt_idx" ON "OfferedChoice"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Message_conversationId_turn_position_key" ON "Message"("conversationId", "turn", "position");

-- CreateIndex
CREATE INDEX "Gap_at_idx" ON "Gap"("at");

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE INDEX "Company_dealerId_idx" ON "Company"("dealerId");

-- CreateIndex
CREATE INDEX "Company_brn_idx" ON "Company"("brn");

-- CreateIndex
CREATE INDEX "Membership_personId_idx" ON "Membership"("personId");

-- CreateIndex
CREATE INDEX "Membership_companyId_idx" ON "Membership"("companyId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_number_key" ON "Invitation"("number");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_companyId_state_idx" ON "Invitation"("companyId", "state");

-- CreateIndex
CREATE INDEX "Invitation_email_state_idx" ON "Invitation"("email", "state");

-- CreateIndex
CREATE UNIQUE INDEX "Organization_companyId_name_key" ON "Organization"("companyId", "name");

-- CreateIndex
CREATE INDEX "App_companyId_idx" ON "App"("companyId");

-- CreateIndex
CREATE UNIQUE INDEX "SettleId_number_key" ON "SettleId"("number");

-- CreateIndex
CREATE UNIQUE INDEX "SettleId_code_key" ON "SettleId"("code");

-- CreateIndex
CREATE INDEX "SettleId_organizationId_idx" ON "SettleId"("organizationId");

-- CreateIndex
CREATE INDEX "DealerContract_companyId_product_environment_idx" ON "DealerContract"("companyId", "product", "environment");

-- CreateIndex
CREATE UNIQUE INDEX "ProductContract_number_key" ON "ProductContract"("number");

-- CreateIndex
CREATE UNIQUE INDEX "ProductContract_code_key" ON "ProductContract"("code");

-- CreateIndex
CREATE INDEX "ProductContract_organizationId_idx" ON "ProductContract"("organizationId");

-- CreateIndex
CREATE INDEX "ProductContract_settleIdId_idx" ON "ProductContract"("settleIdId");

-- CreateIndex
CREATE UNIQUE INDEX "ContractRevision_contractId_number_key" ON "ContractRevision"("contractId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "SettlementStatement_companyId_month_settleCode_key" ON "SettlementStatement"("companyId", "month", "settleCode");

-- CreateIndex
CREATE INDEX "Proposal_personId_hash_idx" ON "Proposal"("personId", "hash");

-- CreateIndex
CREATE INDEX "AuditEvent_companyId_at_idx" ON "AuditEvent"("companyId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Job_key_key" ON "Job"("key");

-- CreateIndex
CREATE INDEX "Job_doneAt_deadAt_runAt_idx" ON "Job"("doneAt", "deadAt", "runAt");

-- CreateIndex
CREATE UNIQUE INDEX "Ticket_number_key" ON "Ticket"("number");

-- CreateIndex
CREATE INDEX "Ticket_personId_createdAt_idx" ON "Ticket"("personId", "createdAt");

-- AddForeignKey
ALTER TABLE "Company" ADD CONSTRAINT "Company_dealerId_fkey" FOREIGN KEY ("dealerId") REFERENCES "Company"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_invitedBy_fkey" FOREIGN KEY ("invitedBy") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organization" ADD CONSTRAINT "Organization_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "App" ADD CONSTRAINT "App_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SettleId" ADD CONSTRAINT "SettleId_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DealerContract" ADD CONSTRAINT "DealerContract_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProductContract" ADD CONSTRAINT "ProductContract_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProductContract" ADD CONSTRAINT "ProductContract_settleIdId_fkey" FOREIGN KEY ("settleIdId") REFERENCES "SettleId"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContractRevision" ADD CONSTRAINT "ContractRevision_contractId_fkey" FOREIGN KEY ("contractId") REFERENCES "ProductContract"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UsageDaily" ADD CONSTRAINT "UsageDaily_settleIdId_fkey" FOREIGN KEY ("settleIdId") REFERENCES "SettleId"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SettlementStatement" ADD CONSTRAINT "SettlementStatement_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
