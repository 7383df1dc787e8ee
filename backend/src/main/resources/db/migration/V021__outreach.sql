-- Whom the partnership reaches, and the lists of whom it means to invite.

-- In which capacities an organisation that takes part in an item was met. Whoever keeps meetings of another sort adds the
-- capacity of theirs here; the register of involvements (V005) does the rest.
create table outreach_capacity (capacity text primary key);
revoke insert, update, delete on outreach_capacity from ${application-role};
insert into outreach_capacity values
  ('participant'), ('organiser'), ('facilitator'), ('rapporteur'), ('presenter'), ('co-presenter'), ('mentor'), ('expert'),
  ('counterpart'), ('met');

create table outreach_list (
  id               uuid        primary key,
  partnership_id   uuid        not null references partnership,
  name             text        not null check (length(name) between 1 and 200),
  note             text        check (length(note) <= 4000),
  row_dimension    text        not null check (row_dimension in ('level', 'kind', 'country', 'theme')),
  column_dimension text        not null check (column_dimension in ('level', 'kind', 'country', 'theme')),
  version          bigint      not null default 1,
  created_at       timestamptz not null default now(),
  updated_at       timestamptz not null default now(),
  constraint outreach_list_two_dimensions check (row_dimension <> column_dimension),
  unique (partnership_id, id)
);
create index outreach_list_recent on outreach_list (partnership_id, updated_at desc, id desc);
call keep_clock('outreach_list');
call protect_rows('outreach_list');
create policy outreach_list_for_members on outreach_list as restrictive
  using (viewer_role() in ('coordinator', 'secretariat', 'member', 'advisor'));

create table outreach_entry (
  partnership_id  uuid   not null,
  list_id         uuid   not null,
  organisation_id uuid   not null,
  position        int    not null,
  -- The cells it is to close, as row:column.
  cells           text[] not null default '{}' check (cardinality(cells) <= 1000),
  primary key (list_id, organisation_id),
  foreign key (partnership_id, list_id) references outreach_list (partnership_id, id) on delete cascade,
  constraint outreach_entry_of_known foreign key (partnership_id, organisation_id) references organisation (partnership_id, id)
);
create index outreach_entry_of_organisation on outreach_entry (organisation_id);
call keep_clock('outreach_entry');
call protect_rows('outreach_entry');
-- Who does not see the organisation does not see that it is to be invited.
create policy outreach_entry_of_visible on outreach_entry as restrictive
  using (viewer_role() in ('coordinator', 'secretariat', 'member', 'advisor') and item_in_sight(organisation_id));

-- Each organisation in sight, and how far the partnership has come with it: invited (a person of it has a place here),
-- answered (that person signed in), member (a seat on the day), met (takes part in an item in one of the capacities above).
create function outreach_states(day date)
  returns table (organisation_id uuid, invited boolean, answered boolean, member boolean, met boolean)
  language sql stable security definer set search_path = public as $$
  select o.id, p.organisation_id is not null, coalesce(p.answered, false), m.organisation_id is not null, v.organisation_id is not null
  from organisation o
  left join (select i.organisation_id, bool_or(i.joined_at is not null) as answered from participant i
             where i.partnership_id = current_partnership() and i.removed_at is null and i.organisation_id is not null group by 1) p
    on p.organisation_id = o.id
  left join (select distinct s.organisation_id from membership s
             where s.partnership_id = current_partnership() and s.role in ('coordinator', 'member') and s.term_range @> day) m
    on m.organisation_id = o.id
  left join (select distinct i.organisation_id from involvement i join outreach_capacity c on c.capacity = i.capacity
             join item t on t.id = i.item_id
             where i.partnership_id = current_partnership() and t.archived_at is null and may_see(t.visibility, t.id)
               and may_know_names(t.id)) v
    on v.organisation_id = o.id
  where o.partnership_id = current_partnership() and o.archived_at is null and may_see(o.visibility, o.id)
$$;
