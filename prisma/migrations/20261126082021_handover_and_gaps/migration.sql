-- CreateEnum
CREATE TYPE "LearnedArticleState" AS ENUM ('draft', 'live', 'rejected');

-- AlterTable
ALTER TABLE "Conversation" ADD COLUMN     "deliverUntil" TIMESTAMPTZ(3),
ADD COLUMN     "deliveredSeq" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "place" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "Gap" ADD COLUMN     "answer" TEXT,
ADD COLUMN     "groupId" UUID,
ADD COLUMN     "origin" TEXT,
ADD COLUMN     "source" TEXT NOT NULL DEFAULT 'unknown';

-- AlterTable
ALTER TABLE "Ticket" ADD COLUMN     "channel" TEXT NOT NULL DEFAULT 'web',
ADD COLUMN     "claimedBy" UUID,
ADD COLUMN     "claimedName" TEXT,
ADD COLUMN     "firstReplyAt" TIMESTAMPTZ(3),
ADD COLUMN     "lastSeq" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "resolution" TEXT,
ADD COLUMN     "satisfied" BOOLEAN,
ADD COLUMN     "showUntil" TIMESTAMPTZ(3),
ADD COLUMN     "shownSeq" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "solvedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "GapGroup" (
    "id" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "GapGroup_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LearnedArticle" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "groupId" UUID NOT NULL,
    "state" "LearnedArticleState" NOT NULL DEFAULT 'draft',
    "title" JSONB NOT NULL,
    "phrasings" TEXT[],
    "answer" JSONB NOT NULL,
    "writtenBy" UUID NOT NULL,
    "writtenName" TEXT NOT NULL,
    "decidedBy" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LearnedArticle_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "KnowledgeVersion" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "KnowledgeVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TicketEntry" (
    "ticketId" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "verb" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "personId" UUID,
    "name" TEXT,
    "text" TEXT,
    "channel" TEXT,
    "deliveryId" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TicketEntry_pkey" PRIMARY KEY ("ticketId","seq")
);

-- CreateTable
CREATE TABLE "StaffDelivery" (
    "channel" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "bodyHash" TEXT NOT NULL,
    "answer" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "StaffDelivery_pkey" PRIMARY KEY ("channel","id")
);

-- CreateTable
CREATE TABLE "StaffPresence" (
    "personId" UUID NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "StaffPresence_pkey" PRIMARY KEY ("personId")
);

-- CreateIndex
CREATE UNIQUE INDEX "LearnedArticle_number_key" ON "LearnedArticle"("number");

-- CreateIndex
CREATE INDEX "LearnedArticle_groupId_idx" ON "LearnedArticle"("groupId");

-- CreateIndex
CREATE INDEX "StaffDelivery_createdAt_idx" ON "StaffDelivery"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Gap_origin_key" ON "Gap"("origin");

-- CreateIndex
CREATE INDEX "Gap_groupId_idx" ON "Gap"("groupId");

-- CreateIndex
CREATE INDEX "Ticket_state_priority_idx" ON "Ticket"("state", "priority");

-- AddForeignKey
ALTER TABLE "Gap" ADD CONSTRAINT "Gap_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "GapGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearnedArticle" ADD CONSTRAINT "LearnedArticle_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "GapGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TicketEntry" ADD CONSTRAINT "TicketEntry_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What must hold whatever the code above does

CREATE TRIGGER "TicketEntry_kept" BEFORE UPDATE OR DELETE ON "TicketEntry" FOR EACH ROW
  EXECUTE FUNCTION "refuse_change"('TicketEntry_append_only');
ALTER TABLE "Ticket"
  ADD CONSTRAINT "Ticket_claimed_with_staff" CHECK ("state" NOT IN ('with_staff', 'on_hold') OR "claimedBy" IS NOT NULL),
  ADD CONSTRAINT "Ticket_shown" CHECK ("shownSeq" BETWEEN 0 AND "lastSeq");
ALTER TABLE "Conversation"
  ADD CONSTRAINT "Conversation_delivered" CHECK ("deliveredSeq" BETWEEN 0 AND "lastSeq");
ALTER TABLE "LearnedArticle"
  ADD CONSTRAINT "LearnedArticle_second_person" CHECK ("state" <> 'live' OR "decidedBy" <> "writtenBy"),
  ADD CONSTRAINT "LearnedArticle_decided" CHECK (("state" = 'draft') = ("decidedBy" IS NULL));
