-- Times are seconds since 1970-01-01 UTC. What expires has an index to be deleted by.

CREATE TABLE preference (
    platform   TEXT NOT NULL,
    kind       TEXT NOT NULL,  -- user, channel, server
    id         TEXT NOT NULL,
    language   TEXT,
    region     TEXT,
    visibility TEXT,
    PRIMARY KEY (platform, kind, id)
) WITHOUT ROWID;

-- Questions behind buttons.
CREATE TABLE question (
    id           TEXT NOT NULL PRIMARY KEY,
    platform     TEXT NOT NULL,
    user_id      TEXT NOT NULL,
    kind         TEXT NOT NULL,  -- ask, check, fact, amounts
    text         TEXT NOT NULL,
    language     TEXT,
    region       TEXT,
    data_version TEXT NOT NULL,
    expires_at   BIGINT NOT NULL
) WITHOUT ROWID;
CREATE INDEX question_user ON question (platform, user_id);
CREATE INDEX question_expiry ON question (expires_at);

-- The question that somebody asked last in a place.
CREATE TABLE last_question (
    platform   TEXT NOT NULL,
    user_id    TEXT NOT NULL,
    place      TEXT NOT NULL,
    text       TEXT NOT NULL,
    language   TEXT NOT NULL,
    region     TEXT,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (platform, user_id, place)
) WITHOUT ROWID;
CREATE INDEX last_question_expiry ON last_question (expires_at);

-- Deliveries that were answered.
CREATE TABLE delivery (
    platform   TEXT NOT NULL,
    id         TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (platform, id)
) WITHOUT ROWID;
CREATE INDEX delivery_expiry ON delivery (expires_at);

-- What was last registered with a platform.
CREATE TABLE registration (
    key         TEXT NOT NULL PRIMARY KEY,
    fingerprint TEXT NOT NULL
) WITHOUT ROWID;
