-- What happens anywhere in the field: events, and the sessions that belong to them.

-- A partial date, or a day with its local time as it was announced: 2024-04-19T09:00. No zone: the place tells it.
create function local_moment_valid(value text) returns boolean language sql immutable strict parallel safe as $$
  select case when length(value) = 16
              then value ~ '^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$' and public.partial_from(left(value, 10)) is not null
              else value ~ '^\d{4}(-\d{2}(-\d{2})?)?$' and public.partial_from(value) is not null end
$$;
create domain local_moment as text check (local_moment_valid(value));

create table event (
  id             uuid primary key,
  partnership_id uuid         not null references partnership,
  key            text         check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  parent_id      uuid         check (parent_id <> id),
  title          text         not null check (length(title) between 1 and 300),
  kind           text         check (kind in ('conference', 'meeting', 'workshop', 'academy', 'focus-group', 'webinar', 'visit',
                                              'training')),
  starts         local_moment,
  ends           local_moment,
  place          text         check (length(place) between 1 and 200),
  country        text         check (country ~ '^[A-Z]{2}$'),
  level          text         check (level in ('local', 'regional', 'national', 'eu', 'international')),
  organiser_ids  uuid[]       not null default '{}',
  about          text         check (length(about) <= 10000),
  visibility     text         not null default 'partnership' check (visibility in ('public', 'partnership', 'group', 'confidential')),
  archived_at    timestamptz,
  version        bigint       not null default 1,
  created_at     timestamptz  not null default now(),
  updated_at     timestamptz  not null default now(),
  constraint event_ends_after_start check (ends is null or starts is not null and partial_until(left(ends, 10)) > partial_from(left(starts, 10))
                                           and (length(ends) < 16 or length(starts) < 16 or ends >= starts)),
  foreign key (partnership_id, parent_id) references event (partnership_id, id),
  unique (partnership_id, key),
  unique (partnership_id, id)
);
create index event_by_date on event (partnership_id, coalesce(starts, '9999'), id);
create index event_by_title on event (partnership_id, plain(title), id);
create index event_of_parent on event (parent_id) where parent_id is not null;
call keep_items('event', 'event', 'title', 'place', 'about');
call keep_organisations('event', 'organiser_ids');
call keep_involvement('event', 'id', 'organiser_ids', 'organiser');

-- A session belongs to an event that is no session itself.
create function event_parent_is_whole() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.parent_id is not null
     and (exists (select from event e where e.id = new.parent_id and e.parent_id is not null)
          or exists (select from event e where e.parent_id = new.id)) then
    raise exception 'sessions of sessions' using errcode = 'check_violation', constraint = 'event_parent_is_whole';
  end if;
  return new;
end $$;
create trigger event_parent before insert or update of parent_id on event for each row execute function event_parent_is_whole();
