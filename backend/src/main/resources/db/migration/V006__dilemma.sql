-- What we struggle with: academies (edition, module, session), dilemmas, and practices beside them.

-- Organisations with their city, as far as the viewer may see them, in the order they were given.
create function named_organisations(ids uuid[]) returns json language sql stable as $$
  select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name, 'city', o.city) order by asked.n), '[]')
  from unnest(ids) with ordinality asked (id, n) join organisation o on o.id = asked.id
$$;

create function named_organisation(wanted uuid) returns json language sql stable as $$
  select json_build_object('id', o.id, 'name', o.name, 'city', o.city) from organisation o where o.id = wanted
$$;

-- Academies ------------------------------------------------------------------------------------------------------

create table edition (
  id             uuid primary key,
  partnership_id uuid         not null references partnership,
  key            text         check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title          text         not null check (length(title) between 1 and 300),
  starts         partial_date,
  ends           partial_date,
  place          text         check (length(place) between 1 and 200),
  country        text         check (country ~ '^[A-Z]{2}$'),
  organiser_ids  uuid[]       not null default '{}',
  method         text[]       not null default '{}',
  aims           text[]       not null default '{}',
  source         text         check (length(source) <= 1000),
  visibility     text         not null default 'partnership' check (visibility in ('public', 'partnership', 'group', 'confidential')),
  archived_at    timestamptz,
  version        bigint       not null default 1,
  created_at     timestamptz  not null default now(),
  updated_at     timestamptz  not null default now(),
  sort_name      text collate "C" not null generated always as (plain(title)) stored,
  unique (partnership_id, key),
  unique (partnership_id, id),
  constraint edition_ends_after_start check (partial_until(ends) > partial_from(starts))
);
call keep_organisations('edition', 'organiser_ids');
call keep_items('edition', 'edition', 'title', 'place', 'method', 'aims', 'source');
call keep_involvement('edition', 'id', 'organiser_ids', 'organiser');

create table module (
  id              uuid primary key,
  partnership_id  uuid        not null references partnership,
  edition_id      uuid        not null,
  key             text        check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title           text        not null check (length(title) between 1 and 300),
  facilitator_ids uuid[]      not null default '{}',
  expert_ids      uuid[]      not null default '{}',
  rapporteur_id   uuid,
  introduction    text[]      not null default '{}',
  wrap_up         text[]      not null default '{}',
  version         bigint      not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  foreign key (partnership_id, edition_id) references edition (partnership_id, id),
  foreign key (partnership_id, rapporteur_id) references organisation (partnership_id, id),
  unique (edition_id, key),
  unique (partnership_id, edition_id, id)
);
call keep_organisations('module', 'facilitator_ids');
call keep_organisations('module', 'expert_ids');
call keep_parts('module', 'edition', 'edition_id', 'module');
create policy module_in_sight on module as restrictive using (item_in_sight(edition_id));
call keep_involvement('module', 'edition_id', 'facilitator_ids', 'facilitator');
call keep_involvement('module', 'edition_id', 'expert_ids', 'expert');
call keep_involvement('module', 'edition_id', 'rapporteur_id', 'rapporteur');

create table session (
  id             uuid primary key,
  partnership_id uuid        not null references partnership,
  edition_id     uuid        not null,
  module_id      uuid        not null,
  key            text        check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  number         int         not null check (number between 1 and 999),
  title          text        check (length(title) between 1 and 300),
  topic          text        check (length(topic) between 1 and 300),
  version        bigint      not null default 1,
  created_at     timestamptz not null default now(),
  updated_at     timestamptz not null default now(),
  foreign key (partnership_id, edition_id, module_id) references module (partnership_id, edition_id, id),
  unique (edition_id, key),
  unique (module_id, number),
  unique (partnership_id, id)
);
call keep_parts('session', 'edition', 'edition_id', 'session');
create policy session_in_sight on session as restrictive using (item_in_sight(edition_id));

-- Dilemmas -------------------------------------------------------------------------------------------------------

create table dilemma (
  id                    uuid primary key,
  partnership_id        uuid        not null references partnership,
  key                   text        check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  question              text        not null check (length(question) between 1 and 500),
  background            text        check (length(background) <= 20000),
  organisation_id       uuid,
  co_presenter_ids      uuid[]      not null default '{}',
  country               text        check (country ~ '^[A-Z]{2}$'),
  themes                text[]      not null default '{}',
  ideas                 text[]      not null default '{}',
  idea_organisation_ids uuid[]      not null default '{}',
  result                text        check (length(result) <= 20000),
  session_id            uuid,
  state                 text        not null default 'proposed'
                                    check (state in ('proposed', 'accepted', 'concluded', 'declined', 'withdrawn')),
  decline_reason        text        check (length(decline_reason) <= 4000),
  visibility            text        not null default 'partnership' check (visibility in ('public', 'partnership', 'group', 'confidential')),
  hide_city             boolean     not null default false,
  archived_at           timestamptz,
  version               bigint      not null default 1,
  created_at            timestamptz not null default now(),
  updated_at            timestamptz not null default now(),
  sort_name             text collate "C" not null generated always as (plain(question)) stored,
  foreign key (partnership_id, organisation_id) references organisation (partnership_id, id),
  foreign key (partnership_id, session_id) references session (partnership_id, id),
  unique (partnership_id, key),
  unique (partnership_id, id),
  check (cardinality(ideas) = cardinality(idea_organisation_ids))
);
create index dilemma_by_name on dilemma (partnership_id, sort_name, id);
create index dilemma_by_change on dilemma (partnership_id, updated_at desc, id desc);
create index dilemma_by_creation on dilemma (partnership_id, created_at desc, id desc);
create index dilemma_of_session on dilemma (session_id) where session_id is not null;
call keep_organisations('dilemma', 'co_presenter_ids');
call keep_organisations('dilemma', 'idea_organisation_ids');
call keep_items('dilemma', 'dilemma', 'question', 'background', 'ideas', 'result');
call keep_themes('dilemma');
call keep_involvement('dilemma', 'id', 'organisation_id', 'presenter');
call keep_involvement('dilemma', 'id', 'co_presenter_ids', 'co-presenter');

-- Until it is accepted a dilemma is a matter of its author and the secretariat, whatever it will be shared with then.
create function shown_as(visibility text, state text) returns text language sql immutable parallel safe as $$
  select case when visibility = 'confidential' or state in ('accepted', 'concluded') then visibility else 'group' end
$$;
drop policy dilemma_for_viewer on dilemma;
create policy dilemma_for_viewer on dilemma
  using (partnership_id = current_partnership() and may_see(shown_as(visibility, state), id))
  with check (partnership_id = current_partnership());

-- Tells the registry who may see a dilemma now. Its author always may, and who hides a city goes on knowing it.
create function register_dilemma() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_when = 'BEFORE' then
    perform set_config('app.authored', new.id::text, true);
    return new;
  end if;
  update item set visibility = shown_as(new.visibility, new.state), discreet = new.hide_city where id = new.id;
  if (tg_op = 'INSERT' or new.hide_city and not old.hide_city) and current_account() is not null then
    insert into audience (partnership_id, item_id, account_id)
    values (new.partnership_id, new.id, current_account()) on conflict do nothing;
  end if;
  return null;
end $$;
create trigger dilemma_authored before insert on dilemma for each row execute function register_dilemma();
create trigger dilemma_registered after insert or update on dilemma for each row execute function register_dilemma();

-- A dilemma as the viewer may know it: every reading goes through this.
create function seen(whole dilemma) returns setof dilemma language plpgsql stable rows 1 as $$
begin
  if whole.hide_city and not may_know_names(whole.id) then
    whole.organisation_id := null;
    whole.co_presenter_ids := '{}';
    whole.country := null;
  end if;
  return next whole;
end $$;

-- Where in an academy a dilemma was discussed; null when the viewer may not see that academy.
create function place_in_programme(wanted uuid) returns json language sql stable as $$
  select json_build_object('id', s.id, 'number', s.number, 'title', s.title, 'topic', s.topic, 'moduleId', m.id,
                           'moduleTitle', m.title, 'editionId', e.id, 'editionTitle', e.title)
  from session s join module m on m.id = s.module_id join edition e on e.id = s.edition_id where s.id = wanted
$$;

-- Practices ------------------------------------------------------------------------------------------------------

create table practice (
  id              uuid primary key,
  partnership_id  uuid        not null references partnership,
  key             text        check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title           text        not null check (length(title) between 1 and 300),
  organisation_id uuid,
  country         text        check (country ~ '^[A-Z]{2}$'),
  themes          text[]      not null default '{}',
  summary         text        check (length(summary) <= 10000),
  how             text[]      not null default '{}',
  figures         jsonb       not null default '[]' check (jsonb_typeof(figures) = 'array'),
  what_failed     text        check (length(what_failed) <= 10000),
  source          text        check (length(source) <= 1000),
  visibility      text        not null default 'partnership' check (visibility in ('public', 'partnership', 'group', 'confidential')),
  archived_at     timestamptz,
  version         bigint      not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  sort_name       text collate "C" not null generated always as (plain(title)) stored,
  foreign key (partnership_id, organisation_id) references organisation (partnership_id, id),
  unique (partnership_id, key),
  unique (partnership_id, id)
);
create index practice_by_name on practice (partnership_id, sort_name, id);
create index practice_by_change on practice (partnership_id, updated_at desc, id desc);
call keep_items('practice', 'practice', 'title', 'summary', 'how', 'what_failed', 'source');
call keep_themes('practice');
call keep_involvement('practice', 'id', 'organisation_id', 'practised');
