-- Mandates: how big a body is, the balance that a partnership wants at its table, and how its seats rotate.

-- For a city by inhabitants (under 100,000; to 500,000; more), for others by the people who work there (under 10; to 250; more).
alter table organisation add column size text check (size in ('small', 'medium', 'large'));

alter table organisation_facet drop constraint organisation_facet_facet_check;
alter table organisation_facet add constraint organisation_facet_facet_check
  check (facet in ('kind', 'level', 'country', 'theme', 'language', 'size'));

create or replace function organisation_facets(o organisation) returns table (facet text, value text) language sql immutable as $$
  select 'kind', coalesce(o.kind, 'unknown')
  union select 'level', unnest(case when o.levels = '{}' then '{unknown}' else o.levels end)
  union select 'country', unnest(o.countries)
  union select 'theme', unnest(o.themes)
  union select 'language', unnest(o.languages)
  union select 'size', o.size where o.size is not null
$$;

create or replace function keep_organisation_facets() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'UPDATE' then
    if (old.sort_name, old.kind, old.levels, old.countries, old.themes, old.languages, old.size)
       is not distinct from (new.sort_name, new.kind, new.levels, new.countries, new.themes, new.languages, new.size) then
      return null;
    end if;
    delete from organisation_facet f where f.organisation_id = new.id;
  end if;
  insert into organisation_facet (partnership_id, facet, value, sort_name, organisation_id)
  select new.partnership_id, f.facet, f.value, new.sort_name, new.id from organisation_facets(new) f;
  return null;
end $$;

-- Who casts a vote needs one. Rows from before are left as they are until they are changed.
alter table membership add constraint membership_delegate_has_a_vote check (delegate_id is null or has_vote is not false) not valid;
create index membership_voting on membership (partnership_id, id) where has_vote;
create index membership_open on membership (organisation_id, term_range);

-- What the partnership wants its table to be: at least 2 small cities, at most 40 percent of one level …
create table balance_target (
  id             uuid primary key,
  partnership_id uuid        not null references partnership,
  dimension      text        not null check (dimension in ('level', 'country', 'kind', 'size', 'migrant-led')),
  value          text        not null check (length(value) between 1 and 40),
  bound          text        not null check (bound in ('at-least', 'at-most')),
  measure        text        not null check (measure in ('number', 'share')),
  amount         int         not null check (amount >= 0),
  note           text        check (length(note) <= 1000),
  version        bigint      not null default 1,
  created_at     timestamptz not null default now(),
  updated_at     timestamptz not null default now(),
  constraint balance_target_share check (measure = 'number' or amount <= 100),
  constraint balance_target_once unique (partnership_id, dimension, value, bound)
);
call keep_parts('balance_target', 'partnership', 'partnership_id', 'balance-target');

-- How the seats of one role rotate: how long a term is, how long the old and the new one sit side by side, who stays (the
-- core), how many seats change hands at a time, and until when nothing moves.
create table rotation_rule (
  id             uuid primary key,
  partnership_id uuid        not null references partnership,
  role           text        not null check (role in ('coordinator', 'secretariat', 'member', 'advisor', 'expert', 'observer')),
  term_months    int         not null check (term_months between 1 and 240),
  overlap_months int         not null default 0 check (overlap_months between 0 and 24),
  at_once        int         check (at_once between 1 and 100),
  not_before     date,
  core_ids       uuid[]      not null default '{}' check (cardinality(core_ids) <= 200),
  note           text        check (length(note) <= 2000),
  version        bigint      not null default 1,
  created_at     timestamptz not null default now(),
  updated_at     timestamptz not null default now(),
  constraint rotation_rule_overlap check (overlap_months < term_months),
  constraint rotation_rule_once unique (partnership_id, role)
);
call keep_parts('rotation_rule', 'partnership', 'partnership_id', 'rotation-rule', 'core_ids');
call keep_organisations('rotation_rule', 'core_ids');
