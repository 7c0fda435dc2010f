-- CreateTable
CREATE TABLE "ChannelLink" (
    "channel" TEXT NOT NULL,
    "sender" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "linkedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ChannelLink_pkey" PRIMARY KEY ("channel","sender")
);

-- CreateTable
CREATE TABLE "LinkCode" (
    "codeHash" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "sender" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "LinkCode_pkey" PRIMARY KEY ("codeHash")
);

-- CreateTable
CREATE TABLE "SlackInstallation" (
    "id" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SlackInstallation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SlackThread" (
    "team" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "thread" TEXT NOT NULL,
    "sender" TEXT NOT NULL,
    "conversationId" UUID NOT NULL,
    "openedBy" TEXT NOT NULL,
    "lastTs" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SlackThread_pkey" PRIMARY KEY ("team","channel","thread","sender")
);

-- CreateTable
CREATE TABLE "SlackPost" (
    "key" TEXT NOT NULL,
    "team" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "conversationId" UUID,
    "ts" TEXT,
    "live" JSONB,
    "tables" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SlackPost_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "ChannelLink_personId_idx" ON "ChannelLink"("personId");

-- CreateIndex
CREATE INDEX "LinkCode_expiresAt_idx" ON "LinkCode"("expiresAt");

-- CreateIndex
CREATE INDEX "SlackThread_sender_at_idx" ON "SlackThread"("sender", "at");

-- CreateIndex
CREATE INDEX "SlackThread_conversationId_idx" ON "SlackThread"("conversationId");

-- CreateIndex
CREATE INDEX "SlackPost_conversationId_idx" ON "SlackPost"("conversationId");

-- CreateIndex
CREATE INDEX "SlackPost_at_idx" ON "SlackPost"("at");
