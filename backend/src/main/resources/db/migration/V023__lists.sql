-- Lists that live: a name for filters of the list of organisations, one's own or shared with the partnership.
create table saved_list (
  id             uuid        primary key,
  partnership_id uuid        not null references partnership,
  owner_id       uuid        not null references account,
  name           text        not null check (length(btrim(name)) between 1 and 120),
  filters        jsonb       not null check (jsonb_typeof(filters) = 'object'),
  shared         boolean     not null default false,
  archived_at    timestamptz,
  version        bigint      not null default 1,
  created_at     timestamptz not null default now(),
  updated_at     timestamptz not null default now(),
  sort_name      text collate "C" not null generated always as (plain(name)) stored
);
create unique index saved_list_name on saved_list (partnership_id, owner_id, sort_name) where archived_at is null;
create index saved_list_by_name on saved_list (partnership_id, sort_name, id);
call keep_clock('saved_list');
alter table saved_list enable row level security;
create policy saved_list_own_or_shared on saved_list using (partnership_id = current_partnership() and viewer_role() <> 'none'
  and (shared or owner_id = current_account()));

-- Themes given to many organisations at once, and how to take that back: changed is [{id, before, version}].
create table tagging (
  id             uuid        primary key,
  partnership_id uuid        not null references partnership,
  account_id     uuid        not null references account,
  added          text[]      not null,
  removed        text[]      not null,
  changed        jsonb       not null,
  undone_at      timestamptz,
  version        bigint      not null default 1,
  created_at     timestamptz not null default now()
);
create index tagging_of_partnership on tagging (partnership_id, id);
call keep_clock('tagging');
alter table tagging enable row level security;
create policy tagging_for_curators on tagging using (partnership_id = current_partnership()
  and viewer_role() in ('coordinator', 'secretariat'));

create function themes_after(before text[], added text[], removed text[]) returns text[] language sql immutable parallel safe as $$
  select coalesce(array_agg(t order by n), '{}') from (
    select t, min(n) as n from unnest(before || added) with ordinality u (t, n) where t <> all (removed) group by t) kept
$$;
