-- The expert pool, and calls for help that experts answer by a signed link.

create table expert (
  id              uuid primary key,
  partnership_id  uuid        not null references partnership,
  participant_id  uuid        references participant on delete set null,
  contact_id      uuid        references contact on delete set null,
  organisation_id uuid,
  name            text        not null check (length(name) between 1 and 200),
  email           text        not null check (position('@' in email) > 1 and length(email) <= 320),
  -- Of the letters to them.
  language        text        not null default 'en' check (language in ('en', 'fr', 'nl')),
  state           text        not null default 'invited' check (state in ('invited', 'joined', 'left')),
  themes          text[]      not null default '{}',
  languages       text[]      not null default '{}',
  help            text[]      not null default '{}' check (help <@ '{advice,peer-review,speaking,visit,data,translation}'),
  availability    text        check (length(availability) <= 1000),
  note            text        check (length(note) <= 4000),
  joined_at       timestamptz,
  left_at         timestamptz,
  version         bigint      not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  sort_name       text collate "C" not null generated always as (plain(name)) stored,
  foreign key (partnership_id, organisation_id) references organisation (partnership_id, id),
  unique (partnership_id, id)
);
create unique index expert_once on expert (partnership_id, lower(email));
create index expert_by_name on expert (partnership_id, sort_name, id);
create index expert_of_contact on expert (contact_id);
create index expert_of_participant on expert (participant_id);
call keep_themes('expert');
call keep_clock('expert');
call protect_rows('expert');
insert into person_place (target, address_column, contact_column, erasing) values ('expert', 'email', 'contact_id', 'delete');

create function bump_version() returns trigger language plpgsql as $$
begin
  new.version := old.version + 1;
  new.updated_at := now();
  return new;
end $$;
create trigger expert_version before update on expert for each row execute function bump_version();

-- The expert that the viewer is.
create function own_participant() returns uuid language sql stable security definer set search_path = public as $$
  select m.id from participant m
  where m.partnership_id = current_partnership() and m.account_id = current_account() and m.removed_at is null
$$;

create table expert_call (
  id              uuid primary key,
  partnership_id  uuid        not null references partnership,
  key             text        check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title           text        not null check (length(title) between 1 and 300),
  topic           text        check (length(topic) <= 10000),
  state           text        not null default 'draft' check (state in ('draft', 'open', 'closed', 'thanked')),
  organisation_id uuid,
  themes          text[]      not null default '{}',
  help            text[]      not null default '{}' check (help <@ '{advice,peer-review,speaking,visit,data,translation}'),
  languages       text[]      not null default '{}',
  -- When the help is wanted, and the last day for an answer.
  date            partial_date,
  answer_by       date,
  result          text        check (length(result) <= 10000),
  author_id       uuid        references account default current_account(),
  visibility      text        not null default 'partnership' check (visibility in ('partnership', 'group', 'confidential')),
  archived_at     timestamptz,
  version         bigint      not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  foreign key (partnership_id, organisation_id) references organisation (partnership_id, id),
  unique (partnership_id, key),
  unique (partnership_id, id)
);
create index expert_call_recent on expert_call (partnership_id, created_at desc, id desc);
create index expert_call_by_deadline on expert_call (partnership_id, coalesce(answer_by, '9999-12-31'), id);
call keep_items('expert_call', 'call', 'title', 'topic', 'result');
call keep_themes('expert_call');
call keep_involvement('expert_call', 'id', 'organisation_id', 'asker');

-- Who was asked, and what they answered: told to the secretariat, to who asks and to the expert alone.
create table call_ask (
  id             uuid primary key,
  partnership_id uuid        not null references partnership,
  call_id        uuid        not null,
  expert_id      uuid        not null,
  answer         text        check (answer in ('yes', 'no', 'maybe')),
  note           text        check (length(note) <= 4000),
  answered_at    timestamptz,
  version        bigint      not null default 1,
  created_at     timestamptz not null default now(),
  updated_at     timestamptz not null default now(),
  foreign key (partnership_id, call_id) references expert_call (partnership_id, id),
  foreign key (partnership_id, expert_id) references expert (partnership_id, id) on delete cascade,
  unique (call_id, expert_id)
);
create index call_ask_of_expert on call_ask (expert_id, created_at desc);
call keep_parts('call_ask', 'call', 'call_id', 'ask', 'expert_id', 'answer', 'note', 'answered_at');
create policy call_ask_of_concerned on call_ask as restrictive using (
  viewer_role() in ('coordinator', 'secretariat') or id = current_link()
  or exists (select from expert_call c where c.id = call_id and c.author_id = current_account())
  or exists (select from expert e where e.id = expert_id and e.participant_id = own_participant()));

-- The expert pool is known to those who may ask; an expert knows themselves; a link opens one profile.
create policy expert_of_concerned on expert as restrictive using (
  viewer_role() in ('coordinator', 'secretariat', 'member', 'advisor') or id = current_link() or participant_id = own_participant());

-- An expert with an account sees the call they are asked in (audience), with and without its other rows.
create function name_asked() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into audience (partnership_id, item_id, account_id)
  select new.partnership_id, new.call_id, m.account_id from expert e join participant m on m.id = e.participant_id
  where e.id = new.expert_id and m.account_id is not null and m.removed_at is null on conflict do nothing;
  return null;
end $$;
create trigger call_ask_named after insert on call_ask for each row execute function name_asked();

-- What the link of one ask opens: the call as its expert reads it. Runs as the owner, for the holder sees no other row.
create function asked_by_link() returns table (ask_id uuid, expert text, title text, topic text, state text, organisation text,
    themes jsonb, help text[], languages text[], date text, answer_by date, answer text, note text, answered_at timestamptz,
    partnership text, open boolean) language sql stable security definer set search_path = public as $$
  select a.id, e.name, c.title, c.topic, c.state, (select o.name from organisation o where o.id = c.organisation_id),
         (select coalesce(jsonb_agg(jsonb_build_object('key', t.key, 'labels', jsonb_build_object('en', t.label_en, 'fr', t.label_fr, 'nl', t.label_nl))
            order by t.position), '[]') from theme t where t.partnership_id = c.partnership_id and t.key = any (c.themes)),
         c.help, c.languages, c.date, c.answer_by, a.answer, a.note, a.answered_at, p.name,
         c.state = 'open' and c.archived_at is null and (c.answer_by is null or c.answer_by >= current_date)
  from call_ask a join expert_call c on c.id = a.call_id join expert e on e.id = a.expert_id
       join partnership p on p.id = a.partnership_id
  where a.id = current_link() and a.partnership_id = current_partnership()
$$;

-- How often somebody was asked lately, and whether they helped before: also of calls that the viewer does not see.
create function asked_lately(expert uuid) returns int language sql stable security definer set search_path = public as $$
  select count(*)::int from call_ask a where a.expert_id = expert and a.partnership_id = current_partnership()
    and a.created_at > now() - interval '90 days'
$$;
create function helped_before(expert uuid, with_themes text[], with_help text[]) returns int
  language sql stable security definer set search_path = public as $$
  select count(*)::int from call_ask a join expert_call c on c.id = a.call_id
  where a.expert_id = expert and a.partnership_id = current_partnership() and a.answer = 'yes' and c.state = 'thanked'
    and (c.themes && with_themes or c.help && with_help)
$$;

-- Calls belong to the first question, like those who are asked.
create or replace function area_of(kind text) returns text language sql immutable strict parallel safe as $$
  select case
           when kind in ('organisation', 'contact', 'interaction', 'call') then 'stakeholder'
           when kind in ('edition', 'module', 'session', 'dilemma', 'practice') then 'dilemma'
           when kind = 'indicator' then 'indicator'
           else 'action'
         end
$$;
