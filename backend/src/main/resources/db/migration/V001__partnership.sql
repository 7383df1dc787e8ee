-- The floor of the house: who calls, which partnership, what they may see, and the history of every item.
-- The owner of the schema runs this; the application signs in as ${application-role}, which owns nothing and is
-- therefore bound by every row-level security policy below.

create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists fuzzystrmatch;
create extension if not exists btree_gist;
create extension if not exists btree_gin;

alter default privileges in schema public grant select, insert, update, delete on tables to ${application-role};
alter default privileges in schema public grant usage on sequences to ${application-role};
alter default privileges in schema public grant execute on functions to ${application-role};

-- Dates as precise as they are known: 2016, 2016-11, 2016-11-21 --------------------------------------------------

create function partial_from(value text) returns date language sql immutable strict parallel safe as $$
  select make_date(substr(value, 1, 4)::int, coalesce(nullif(substr(value, 6, 2), ''), '1')::int,
                   coalesce(nullif(substr(value, 9, 2), ''), '1')::int)
$$;

-- The first day that is no longer part of it.
create function partial_until(value text) returns date language sql immutable strict parallel safe as $$
  select (public.partial_from(value) + case length(value) when 4 then interval '1 year' when 7 then interval '1 month'
                                else interval '1 day' end)::date
$$;

create domain partial_date as text
  check (value ~ '^\d{4}(-\d{2}(-\d{2})?)?$' and partial_from(value) > '-infinity');

create function plain(value text) returns text language sql immutable strict parallel safe as $$
  select lower(public.unaccent('public.unaccent'::regdictionary, value))
$$;

-- Who calls ------------------------------------------------------------------------------------------------------

create function current_partnership() returns uuid language sql stable parallel safe as $$
  select nullif(current_setting('app.partnership', true), '')::uuid
$$;
create function current_account() returns uuid language sql stable parallel safe as $$
  select nullif(current_setting('app.account', true), '')::uuid
$$;
create function viewer_role() returns text language sql stable parallel safe as $$
  select coalesce(nullif(current_setting('app.role', true), ''), 'none')
$$;

create table account (
  id            uuid primary key,
  issuer        text        not null,
  subject       text        not null,
  email         text,
  email_verified boolean    not null default false,
  name          text        not null,
  language      text        check (language in ('en', 'fr', 'nl')),
  administrator boolean     not null default false,
  created_at    timestamptz not null default now(),
  unique (issuer, subject)
);

create table partnership (
  id          uuid primary key,
  slug        text        not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) between 2 and 60),
  name        text        not null check (length(name) between 1 and 200),
  description text,
  languages   text[]      not null default '{en}',
  visibility  text        not null default 'partnership' check (visibility in ('public', 'partnership')),
  version     bigint      not null default 1,
  created_at  timestamptz not null default now(),
  updated_at  timestamptz not null default now()
);

-- One tick more with every committed change in the partnership: what entity tags are made of.
create table partnership_clock (
  partnership_id uuid primary key references partnership,
  tick           bigint not null default 1
);

create table theme (
  partnership_id uuid not null references partnership,
  key            text not null check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  label_en       text not null,
  label_fr       text not null,
  label_nl       text not null,
  position       int  not null default 0,
  primary key (partnership_id, key)
);

-- A person's place in a partnership; without an account yet it is an invitation to the address.
create table participant (
  id              uuid primary key,
  partnership_id  uuid        not null references partnership,
  account_id      uuid        references account,
  email           text        not null check (position('@' in email) > 1),
  name            text        not null check (length(name) between 1 and 200),
  organisation_id uuid,
  role            text        not null check (role in ('coordinator', 'secretariat', 'member', 'advisor', 'expert', 'observer')),
  invited_at      timestamptz not null default now(),
  joined_at       timestamptz,
  removed_at      timestamptz,
  seen_until      timestamptz,
  version         bigint      not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now()
);
create unique index participant_email on participant (partnership_id, lower(email)) where removed_at is null;
create unique index participant_account on participant (partnership_id, account_id) where removed_at is null;
create index participant_of_account on participant (account_id) where removed_at is null;
create index participant_invited on participant (lower(email)) where account_id is null and removed_at is null;

-- What there is: one row for every item of every kind, kept by the trigger track() -------------------------------

create table item_kind (kind text primary key);

create table item (
  id             uuid primary key,
  partnership_id uuid        not null references partnership,
  kind           text        not null,
  title          text        not null,
  body           text        not null default '',
  visibility     text        not null check (visibility in ('public', 'partnership', 'group', 'confidential')),
  state          text,
  archived_at    timestamptz,
  author_id      uuid,
  -- Who is involved in it is told to its named persons only, to nobody else who may read it.
  discreet       boolean     not null default false,
  created_at     timestamptz not null default now(),
  updated_at     timestamptz not null default now(),
  words          tsvector    not null,
  unique (partnership_id, id)
);
create index item_words on item using gin (partnership_id, kind, words);
-- Titles of their own, so that "Amsterdam" finds the city among the many texts that mention it.
create index item_title_words on item using gin (partnership_id, kind, ts_filter(words, '{a}'));
create index item_recent on item (partnership_id, updated_at desc, id);

-- The named persons of an item whose visibility is group or confidential, and what an expert was invited to.
create table audience (
  partnership_id uuid not null references partnership,
  item_id        uuid not null references item on delete cascade,
  account_id     uuid not null references account,
  primary key (item_id, account_id)
);

-- Distinct words of items, so that a typo finds its nearest known word.
create table known_word (
  partnership_id uuid not null references partnership,
  word           text not null,
  primary key (partnership_id, word)
);
create index known_word_similar on known_word using gin (partnership_id, word gin_trgm_ops);

-- Who changed what: rows are only ever added.
create table history (
  id             bigint generated always as identity primary key,
  partnership_id uuid        not null references partnership,
  item_id        uuid        not null,
  item_kind      text        not null,
  -- The other end, when the change is a tie between two items: told only to who may see both.
  other_item_id  uuid,
  part_kind      text,
  part_id        uuid,
  deed           text        not null check (deed in ('created', 'changed', 'archived', 'restored', 'moved', 'removed')),
  changes        jsonb       not null,
  actor_id       uuid,
  actor_name     text,
  at             timestamptz not null default now()
);
create index history_of_item on history (item_id, id desc);
create index history_recent on history (partnership_id, id desc);
create index history_by_time on history (partnership_id, at);

-- The answer to a POST under its Idempotency-Key, written in the same transaction as its effect.
create table reply (
  partnership_id uuid        not null references partnership,
  account_id     uuid        not null references account,
  key            text        not null check (length(key) between 1 and 200),
  fingerprint    text        not null,
  status         int,
  location       text,
  etag           text,
  body           text,
  created_at     timestamptz not null default now(),
  primary key (partnership_id, account_id, key)
);
create index reply_age on reply (created_at);

