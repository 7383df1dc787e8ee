-- The thread between the answers: a trace links any two items, with a reason, and is seen from both.

create table trace (
  id             uuid primary key,
  partnership_id uuid        not null references partnership,
  key            text        check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  from_id        uuid        not null,
  to_id          uuid        not null,
  reason         text        not null check (length(btrim(reason)) between 1 and 300),
  author_id      uuid        references account,
  author_name    text,
  version        bigint      not null default 1,
  created_at     timestamptz not null default now(),
  updated_at     timestamptz not null default now(),
  constraint trace_to_another check (from_id <> to_id),
  foreign key (partnership_id, from_id) references item (partnership_id, id) on delete cascade,
  foreign key (partnership_id, to_id) references item (partnership_id, id) on delete cascade,
  unique (partnership_id, key)
);
-- One trace between two items, whichever end it was drawn from.
create unique index trace_once on trace (partnership_id, least(from_id, to_id), greatest(from_id, to_id));
create index trace_from on trace (from_id);
create index trace_to on trace (to_id);
create index trace_by_age on trace (partnership_id, created_at desc, id desc);
call keep_ties('trace', 'from_id', 'to_id', 'trace');

-- The question an item belongs to: one of the four dots of the thread.
create function area_of(kind text) returns text language sql immutable strict parallel safe as $$
  select case
           when kind in ('organisation', 'contact') then 'stakeholder'
           when kind in ('edition', 'module', 'session', 'dilemma', 'practice') then 'dilemma'
           when kind = 'indicator' then 'indicator'
           else 'action'
         end
$$;

-- What an item is linked to, from either end: traces and the involvement of organisations, one row an item.
-- Bound to the caller's row-level security: both ends must be visible.
create function links_of(subject uuid)
  returns table (item_id uuid, trace_id uuid, reason text, author_id uuid, author_name text, linked_at timestamptz,
                 version bigint, capacities text[]) language sql stable as $$
  select coalesce(t.other, v.other), t.id, t.reason, t.author_id, t.author_name, t.created_at, t.version,
         coalesce(v.capacities, '{}')
  from (select case when x.from_id = subject then x.to_id else x.from_id end as other, x.* from trace x
        where x.from_id = subject or x.to_id = subject) t
  full join (select w.other, array_agg(w.capacity order by w.capacity) as capacities
             from (select i.item_id as other, i.capacity from involvement i where i.organisation_id = subject
                   union select i.organisation_id, i.capacity from involvement i where i.item_id = subject) w
             group by w.other) v on v.other = t.other
$$;

-- A value of history as people read it: ids of items become their titles, as far as the caller may see them; other ids
-- say nothing to anybody and are left out.
create function told(field text, value jsonb) returns jsonb language sql stable as $$
  select case
           when jsonb_typeof(value) = 'string' and field ~ '(^|_)id$' then
             (select to_jsonb(i.title) from item i where i.id = (value #>> '{}')::uuid)
           when jsonb_typeof(value) = 'array' and field ~ '(^|_)ids$' then
             (select coalesce(jsonb_agg(i.title order by x.n), '[]')
              from jsonb_array_elements_text(value) with ordinality x (id, n) join item i on i.id = x.id::uuid)
           else value
         end
$$;
