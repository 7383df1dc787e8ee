-- Who is at the table: organisations, their contacts, ties and seats.

create table organisation (
  id             uuid primary key,
  partnership_id uuid        not null references partnership,
  key            text        check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name           text        not null check (length(name) between 1 and 300),
  short_name     text        check (length(short_name) between 1 and 60),
  kind           text        check (kind in ('city', 'region', 'national-authority', 'eu-institution', 'intergovernmental',
                                             'city-network', 'ngo', 'migrant-led', 'think-tank', 'university', 'foundation',
                                             'company', 'project')),
  levels         text[]      not null default '{}' check (levels <@ '{local,regional,national,eu,international}' and cardinality(levels) <= 2),
  countries      text[]      not null default '{}',
  city           text        check (length(city) between 1 and 120),
  languages      text[]      not null default '{}',
  website        text        check (website ~ '^https?://' and length(website) <= 500),
  themes         text[]      not null default '{}',
  notes          text        check (length(notes) <= 10000),
  visibility     text        not null default 'partnership' check (visibility in ('public', 'partnership', 'group', 'confidential')),
  archived_at    timestamptz,
  version        bigint      not null default 1,
  created_at     timestamptz not null default now(),
  updated_at     timestamptz not null default now(),
  sort_name      text collate "C" not null generated always as (plain(name)) stored,
  unique (partnership_id, key),
  unique (partnership_id, id)
);
create index organisation_by_name on organisation (partnership_id, sort_name, id);
create index organisation_by_change on organisation (partnership_id, updated_at desc, id desc);
call keep_items('organisation', 'organisation', 'name', 'short_name', 'city', 'website', 'notes');
call keep_themes('organisation');

-- The read model of filtered lists: one row per organisation and value, in the order of names. Array operators are not
-- leakproof and could not use an index under row-level security; equality on these columns can.
create table organisation_facet (
  partnership_id  uuid not null,
  facet           text not null check (facet in ('kind', 'level', 'country', 'theme', 'language')),
  value           text not null,
  sort_name       text collate "C" not null,
  organisation_id uuid not null,
  primary key (partnership_id, facet, value, sort_name, organisation_id),
  foreign key (partnership_id, organisation_id) references organisation (partnership_id, id) on delete cascade
);
create index organisation_facet_owner on organisation_facet (organisation_id);
call protect_rows('organisation_facet');

create function organisation_facets(o organisation) returns table (facet text, value text) language sql immutable as $$
  select 'kind', coalesce(o.kind, 'unknown')
  union select 'level', unnest(case when o.levels = '{}' then '{unknown}' else o.levels end)
  union select 'country', unnest(o.countries)
  union select 'theme', unnest(o.themes)
  union select 'language', unnest(o.languages)
$$;

create function keep_organisation_facets() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'UPDATE' then
    if (old.sort_name, old.kind, old.levels, old.countries, old.themes, old.languages)
       is not distinct from (new.sort_name, new.kind, new.levels, new.countries, new.themes, new.languages) then
      return null;
    end if;
    delete from organisation_facet f where f.organisation_id = new.id;
  end if;
  insert into organisation_facet (partnership_id, facet, value, sort_name, organisation_id)
  select new.partnership_id, f.facet, f.value, new.sort_name, new.id from organisation_facets(new) f;
  return null;
end $$;
create trigger organisation_facets after insert or update on organisation
  for each row execute function keep_organisation_facets();

alter table participant add foreign key (partnership_id, organisation_id) references organisation (partnership_id, id);

create table contact (
  id              uuid primary key,
  partnership_id  uuid        not null references partnership,
  organisation_id uuid        not null,
  name            text        not null check (length(name) between 1 and 200),
  role            text        check (length(role) <= 200),
  email           text        check (position('@' in email) > 1),
  phone           text        check (length(phone) <= 60),
  languages       text[]      not null default '{}',
  consent         boolean     not null default false,
  archived_at     timestamptz,
  version         bigint      not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  foreign key (partnership_id, organisation_id) references organisation (partnership_id, id),
  unique (partnership_id, id)
);
create index contact_of_organisation on contact (organisation_id, name);
call keep_parts('contact', 'organisation', 'organisation_id', 'contact');

create table relationship (
  id             uuid primary key,
  partnership_id uuid         not null references partnership,
  from_id        uuid         not null,
  to_id          uuid         not null check (to_id <> from_id),
  type           text         not null check (type in ('member-of', 'part-of', 'funds', 'works-with', 'advises')),
  starts         partial_date,
  ends           partial_date,
  note           text         check (length(note) <= 2000),
  version        bigint       not null default 1,
  created_at     timestamptz  not null default now(),
  updated_at     timestamptz  not null default now(),
  term_range     daterange    not null generated always as (daterange(partial_from(starts), partial_until(ends))) stored,
  foreign key (partnership_id, from_id) references organisation (partnership_id, id),
  foreign key (partnership_id, to_id) references organisation (partnership_id, id),
  constraint relationship_once exclude using gist (from_id with =, to_id with =, type with =, term_range with &&)
);
create index relationship_to on relationship (to_id);
call keep_parts('relationship', 'organisation', 'from_id', 'relationship');

create table membership (
  id              uuid primary key,
  partnership_id  uuid         not null references partnership,
  organisation_id uuid         not null,
  role            text         not null check (role in ('coordinator', 'secretariat', 'member', 'advisor', 'expert', 'observer')),
  starts          partial_date,
  ends            partial_date,
  mandate         text         check (length(mandate) <= 4000),
  has_vote        boolean,
  delegate_id     uuid,
  version         bigint       not null default 1,
  created_at      timestamptz  not null default now(),
  updated_at      timestamptz  not null default now(),
  term_range      daterange    not null generated always as (daterange(partial_from(starts), partial_until(ends))) stored,
  foreign key (partnership_id, organisation_id) references organisation (partnership_id, id),
  foreign key (partnership_id, delegate_id) references contact (partnership_id, id),
  constraint membership_terms_do_not_overlap exclude using gist (organisation_id with =, role with =, term_range with &&)
);
create index membership_of_partnership on membership (partnership_id, role);
call keep_parts('membership', 'organisation', 'organisation_id', 'membership');
