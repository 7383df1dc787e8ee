-- Consultations: protocols as data, who sits in the room, what was said, and who agrees.

-- A partnership's own protocols; the built-in ones ship with the application.
-- phases: [{key, name, purpose, minutes, days, writes: [{role, kinds}], sees}], texts by language: {en, fr, nl}.
create table protocol (
  id             uuid        primary key,
  partnership_id uuid        not null references partnership,
  name           jsonb       not null,
  description    jsonb,
  phases         jsonb       not null check (jsonb_array_length(phases) between 1 and 12),
  based_on       text        check (length(based_on) <= 60),
  version        bigint      not null default 1,
  created_at     timestamptz not null default now(),
  updated_at     timestamptz not null default now(),
  unique (partnership_id, id)
);
call keep_parts('protocol', 'partnership', 'partnership_id', 'protocol');

create table consultation (
  id               uuid        primary key,
  partnership_id   uuid        not null references partnership,
  title            text        not null check (length(title) between 1 and 300),
  -- The protocol as it was when this was planned: it keeps the version it began with.
  protocol         text        not null check (length(protocol) <= 60),
  protocol_name    jsonb       not null,
  phases           jsonb       not null check (jsonb_array_length(phases) between 1 and 12),
  mode             text        not null check (mode in ('live', 'spread')),
  confidentiality  text        not null check (confidentiality in ('open', 'unattributed', 'closed')),
  open_to_all      boolean     not null default false,
  starts_at        timestamptz,
  -- Where people hear each other meanwhile.
  call_link        text        check (call_link ~ '^https?://' and length(call_link) <= 500),
  state            text        not null default 'planned' check (state in ('planned', 'running', 'ended', 'cancelled')),
  phase            int,
  phase_started_at timestamptz,
  phase_ends_at    timestamptz,
  ended_at         timestamptz,
  visibility       text        not null default 'group' check (visibility in ('partnership', 'group', 'confidential')),
  archived_at      timestamptz,
  version          bigint      not null default 1,
  created_at       timestamptz not null default now(),
  updated_at       timestamptz not null default now(),
  sort_name        text collate "C" not null generated always as (plain(title)) stored,
  unique (partnership_id, id),
  constraint consultation_in_a_phase check (
    (state in ('running', 'ended')) = (phase is not null) and phase between 0 and jsonb_array_length(phases) - 1)
);
create index consultation_by_name on consultation (partnership_id, sort_name, id);
create index consultation_by_creation on consultation (partnership_id, created_at desc, id desc);
create index consultation_running on consultation (partnership_id, phase_ends_at) where state = 'running';
call keep_items('consultation', 'consultation', 'title');

-- Similar dilemmas are heard together; each keeps its background.
create table consultation_dilemma (
  id              uuid        primary key,
  partnership_id  uuid        not null references partnership,
  consultation_id uuid        not null,
  dilemma_id      uuid        not null,
  position        int         not null,
  version         bigint      not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  foreign key (partnership_id, consultation_id) references consultation (partnership_id, id),
  foreign key (partnership_id, dilemma_id) references dilemma (partnership_id, id),
  unique (consultation_id, dilemma_id)
);
create index consultation_of_dilemma on consultation_dilemma (dilemma_id);
call keep_ties('consultation_dilemma', 'consultation_id', 'dilemma_id', 'consultation');

create table consultation_seat (
  id              uuid        primary key,
  partnership_id  uuid        not null references partnership,
  consultation_id uuid        not null,
  participant_id  uuid        not null references participant,
  role            text        not null check (role in ('facilitator', 'presenter', 'rapporteur', 'peer', 'observer')),
  version         bigint      not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  foreign key (partnership_id, consultation_id) references consultation (partnership_id, id),
  unique (consultation_id, participant_id),
  unique (partnership_id, id)
);
create index consultation_seat_of on consultation_seat (participant_id);
call keep_parts('consultation_seat', 'consultation', 'consultation_id', 'seat', 'participant_id', 'consultation_id');
create policy consultation_seat_in_sight on consultation_seat as restrictive using (item_in_sight(consultation_id));

-- Who sits in the room sees it and its dilemmas, with the city that is hidden from others. What was given for the sake of a
-- consultation goes with the seat; who was named otherwise stays named.
alter table audience add column through uuid references consultation on delete cascade;

create function seat_audience(consultation uuid) returns table (item_id uuid, account_id uuid)
  language sql stable security definer set search_path = public as $$
  select i.id, p.account_id
  from consultation_seat s join participant p on p.id = s.participant_id and p.removed_at is null and p.account_id is not null,
    lateral (select s.consultation_id as id union all
             select d.dilemma_id from consultation_dilemma d where d.consultation_id = s.consultation_id) i
  where s.consultation_id = consultation
$$;

create function seat_people(consultation uuid) returns void language sql security definer set search_path = public as $$
  delete from audience a where a.through = consultation
    and not exists (select from seat_audience(consultation) s where s.item_id = a.item_id and s.account_id = a.account_id);
  insert into audience (partnership_id, item_id, account_id, through)
  select c.partnership_id, s.item_id, s.account_id, c.id from consultation c, seat_audience(c.id) s where c.id = consultation
  on conflict do nothing;
$$;

create function keep_seats() returns trigger language plpgsql security definer set search_path = public as $$
declare
  other uuid;
begin
  if tg_table_name = 'participant' then
    for other in select s.consultation_id from consultation_seat s where s.participant_id = new.id loop
      perform seat_people(other);
      if new.removed_at is not null then perform publish(other, 'seats', null, new.id, null); end if;
    end loop;
    return null;
  end if;
  -- Who signs in for the first time in this very moment is neither missed here nor there.
  if tg_table_name = 'consultation_seat' and tg_op <> 'DELETE' then
    perform from participant p where p.id = new.participant_id for share;
  end if;
  perform seat_people(coalesce(new.consultation_id, old.consultation_id));
  -- What went with this seat may still be due for another consultation.
  if tg_op = 'DELETE' then
    for other in select distinct d.consultation_id from consultation_dilemma d
                 where (d.dilemma_id = (to_jsonb(old) ->> 'dilemma_id')::uuid
                        or d.dilemma_id in (select dilemma_id from consultation_dilemma where consultation_id = old.consultation_id))
                   and d.consultation_id <> old.consultation_id loop
      perform seat_people(other);
    end loop;
  end if;
  return null;
end $$;
create trigger consultation_seat_audience after insert or update or delete on consultation_seat
  for each row execute function keep_seats();
create trigger consultation_dilemma_audience after insert or delete on consultation_dilemma
  for each row execute function keep_seats();
create trigger participant_seats after update of account_id, removed_at on participant
  for each row execute function keep_seats();

-- What is said. No history: who said it may be nobody's business.
create table contribution (
  id              uuid        primary key,
  partnership_id  uuid        not null references partnership,
  consultation_id uuid        not null,
  dilemma_id      uuid,
  phase           int         not null check (phase >= 0),
  kind            text        not null check (kind in ('question', 'answer', 'hypothesis', 'experience', 'idea', 'practice', 'feedback', 'note')),
  body            text        not null check (length(body) between 1 and 8000),
  language        text        not null check (language ~ '^[a-z]{2,3}$'),
  reply_to        uuid        references contribution,
  attribution     text        not null check (attribution in ('person', 'organisation', 'unattributed')),
  account_id      uuid        not null references account,
  participant_id  uuid        not null references participant,
  organisation_id uuid,
  practice_id     uuid,
  outcome         text        check (outcome in ('worked', 'failed', 'mixed')),
  state           text        not null default 'shown' check (state in ('shown', 'withdrawn', 'hidden')),
  -- Why the facilitator took it out.
  reason          text        check (length(reason) between 1 and 1000),
  edited_at       timestamptz,
  version         bigint      not null default 1,
  created_at      timestamptz not null default now(),
  foreign key (partnership_id, consultation_id) references consultation (partnership_id, id),
  foreign key (partnership_id, dilemma_id) references dilemma (partnership_id, id),
  foreign key (partnership_id, organisation_id) references organisation (partnership_id, id),
  foreign key (partnership_id, practice_id) references practice (partnership_id, id),
  check ((kind = 'experience') = (outcome is not null)),
  check ((kind = 'practice') = (practice_id is not null)),
  check (state <> 'hidden' or reason is not null)
);
create index contribution_of on contribution (consultation_id, id);
create index contribution_by on contribution (account_id);
create index contribution_answers on contribution (reply_to) where reply_to is not null;
call keep_clock('contribution');
call protect_rows('contribution');

-- Who agrees with what was said, or does it already.
create table stance (
  partnership_id  uuid        not null references partnership,
  contribution_id uuid        not null references contribution on delete cascade,
  account_id      uuid        not null references account,
  organisation_id uuid,
  stance          text        check (stance in ('agree', 'not', 'pass')),
  does            boolean     not null default false,
  at              timestamptz not null default now(),
  primary key (contribution_id, account_id),
  check (stance is not null or does)
);
call protect_rows('stance');
create policy stance_own on stance as restrictive using (account_id = current_account());
call keep_clock('stance');

-- Whether a seat would tell the viewer more than they may know now: a dilemma that is kept from them, or its city.
create function seat_tells_more(consultation uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select from consultation_dilemma h where h.consultation_id = seat_tells_more.consultation
                 and h.partnership_id = current_partnership() and not (item_in_sight(h.dilemma_id) and may_know_names(h.dilemma_id)))
$$;

create function room_role(consultation uuid) returns text language sql stable security definer set search_path = public as $$
  select s.role from consultation_seat s join participant p on p.id = s.participant_id
  where s.consultation_id = consultation and p.account_id = current_account() and p.removed_at is null
$$;

-- What is held back until a phase ends is told to its author and the facilitator alone.
create function hears(c consultation, seat text, said contribution) returns boolean language sql stable as $$
  select said.account_id = current_account()
      or (seat is not null or c.confidentiality <> 'closed')
         and (seat = 'facilitator'
              or said.state = 'shown'
                 and not (c.state = 'running' and c.phase = said.phase and c.phases -> said.phase ->> 'sees' = 'after-phase'))
$$;
create function hears_contribution(said contribution) returns boolean language sql stable security definer set search_path = public as $$
  select coalesce((select hears(c, room_role(c.id), said) from consultation c where c.id = said.consultation_id), false)
$$;
create policy contribution_for_the_room on contribution as restrictive for select
  using (item_in_sight(consultation_id) and hears_contribution(contribution));

-- A contribution as the viewer may know it. told: they may know who said it, if it was not said without a name.
create function contribution_view(said contribution, told boolean) returns jsonb language sql stable security definer set search_path = public as $$
  select jsonb_build_object(
    'id', said.id, 'phase', said.phase, 'kind', said.kind, 'body', said.body, 'language', said.language, 'replyTo', said.reply_to,
    'dilemmaId', said.dilemma_id, 'attribution', said.attribution,
    'author', case when told and said.attribution = 'person' then p.name end,
    'organisation', case when told and said.attribution <> 'unattributed' then
                      (select json_build_object('id', o.id, 'name', o.name, 'city', o.city) from organisation o
                       where o.id = said.organisation_id and o.partnership_id = current_partnership() and may_see(o.visibility, o.id)) end,
    'practice', (select jsonb_build_object('id', i.id, 'title', i.title) from item i
                 where i.id = said.practice_id and i.partnership_id = current_partnership() and may_see(i.visibility, i.id)),
    'outcome', said.outcome, 'state', said.state, 'reason', said.reason, 'mine', said.account_id = current_account(),
    'stance', mine.stance, 'does', coalesce(mine.does, false),
    'createdAt', said.created_at, 'editedAt', said.edited_at, 'version', said.version)
  from participant p left join stance mine on mine.contribution_id = said.id and mine.account_id = current_account()
  where p.id = said.participant_id
$$;

-- All that the viewer may hear, in the order it was said: rights are looked up once, not for each row.
create function contributions_heard(consultation uuid) returns json language plpgsql stable security definer set search_path = public as $$
declare
  room consultation;
  seat text := room_role(consultation);
  -- Whose city is hidden shows by who answers.
  hidden boolean := seat_tells_more(consultation);
begin
  select * into room from consultation c where c.id = contributions_heard.consultation
    and c.partnership_id = current_partnership() and may_see(c.visibility, c.id);
  return (select coalesce(json_agg(contribution_view(s, seat is not null or room.confidentiality = 'open' and not hidden) order by s.id), '[]')
          from contribution s where s.consultation_id = room.id and hears(room, seat, s));
end $$;

-- Hands and who is here: for the moment only.
create unlogged table raised_hand (
  partnership_id  uuid        not null,
  consultation_id uuid        not null,
  participant_id  uuid        not null,
  at              timestamptz not null default now(),
  primary key (consultation_id, participant_id)
);
call protect_rows('raised_hand');
create policy raised_hand_in_room on raised_hand as restrictive using (room_role(consultation_id) is not null);

create unlogged table presence (
  stream_id       uuid        primary key,
  partnership_id  uuid        not null,
  consultation_id uuid        not null,
  participant_id  uuid        not null,
  seen_at         timestamptz not null default now()
);
create index presence_in on presence (consultation_id);
call protect_rows('presence');

-- Kept alive and ended by the server that holds the streams, outside of any request; the streams of a server that died go, too.
create function streams_alive(streams uuid[]) returns void language sql security definer set search_path = public as $$
  update presence set seen_at = now() where stream_id = any (streams);
  delete from presence where seen_at < now() - interval '1 minute';
$$;
create function stream_ended(stream uuid) returns void language sql security definer set search_path = public as $$
  delete from presence where stream_id = stream
$$;

-- News of the room, told after the commit to every server: see the package partnership.live. What is too long for a notification
-- is told as "changed", and whoever shows it reads anew.
create function publish(topic uuid, kind text, told_to text, done_by uuid, data jsonb) returns void language plpgsql as $$
declare
  news text := jsonb_build_object('topic', topic, 'kind', kind, 'to', told_to, 'by', done_by, 'data', data);
begin
  perform pg_notify('news', case when octet_length(news) < 7900 then news
                                 else jsonb_build_object('topic', topic, 'kind', 'changed')::text end);
end $$;

create function tell_contribution() returns trigger language plpgsql security definer set search_path = public as $$
declare
  room consultation;
begin
  select * into room from consultation c where c.id = new.consultation_id;
  if new.state <> 'shown' or tg_op = 'UPDATE' and old.state <> new.state
     or exists (select from item i where i.id in (new.practice_id, new.organisation_id) and i.visibility not in ('public', 'partnership')) then
    perform publish(room.id, 'changed', null, new.participant_id, null);
  else
    perform publish(room.id, 'contribution',
      case when room.state = 'running' and room.phase = new.phase and room.phases -> new.phase ->> 'sees' = 'after-phase' then 'facilitator' else 'seated' end,
      new.participant_id, contribution_view(new, true) || '{"mine": false, "stance": null, "does": false}');
  end if;
  return null;
end $$;
create trigger contribution_told after insert or update on contribution for each row execute function tell_contribution();

create function tell_consultation() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform publish(new.id, 'course', null, null, jsonb_build_object('state', new.state, 'phase', new.phase,
    'phaseStartedAt', new.phase_started_at, 'phaseEndsAt', new.phase_ends_at, 'version', new.version, 'now', clock_timestamp()));
  return null;
end $$;
create trigger consultation_told after update on consultation for each row execute function tell_consultation();

-- Seats are rights: who listens is told to come in again.
create function tell_seats() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform publish(coalesce(new.consultation_id, old.consultation_id), 'seats', null, coalesce(new.participant_id, old.participant_id), null);
  return null;
end $$;
create trigger consultation_seat_told after insert or update or delete on consultation_seat for each row execute function tell_seats();

create function tell_hand() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform publish(coalesce(new.consultation_id, old.consultation_id), 'hand', null, null, jsonb_build_object(
    'participantId', coalesce(new.participant_id, old.participant_id), 'at', new.at));
  return null;
end $$;
create trigger raised_hand_told after insert or delete on raised_hand for each row execute function tell_hand();

create function tell_presence() returns trigger language plpgsql security definer set search_path = public as $$
declare
  who presence := coalesce(new, old);
begin
  if not exists (select from presence p where p.consultation_id = who.consultation_id and p.participant_id = who.participant_id
                 and p.stream_id <> who.stream_id) then
    perform publish(who.consultation_id, 'presence', null, null, jsonb_build_object('participantId', who.participant_id, 'here', new is not null));
  end if;
  return null;
end $$;
create trigger presence_told after insert or delete on presence for each row execute function tell_presence();

create function tell_stance() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform publish((select c.consultation_id from contribution c where c.id = coalesce(new.contribution_id, old.contribution_id)),
                  'agreement', null, null, null);
  return null;
end $$;
create trigger stance_told after insert or update or delete on stance for each row execute function tell_stance();

-- How many of each level of governance and kind took which stance; a body of two levels counts among "several". People, not bodies.
create function stances_of(consultation uuid) returns table (contribution_id uuid, level text, kind text, agree int, disagree int, pass int, does int, people int)
  language sql stable security definer set search_path = public as $$
  select s.id, case cardinality(o.levels) when 1 then o.levels[1] when 2 then 'several' else 'unknown' end, coalesce(o.kind, 'unknown'),
         (count(*) filter (where t.stance = 'agree'))::int, (count(*) filter (where t.stance = 'not'))::int,
         (count(*) filter (where t.stance = 'pass'))::int, (count(*) filter (where t.does))::int, count(*)::int
  from consultation c join contribution s on s.consultation_id = c.id and s.state = 'shown'
    join stance t on t.contribution_id = s.id left join organisation o on o.id = t.organisation_id
  where c.id = stances_of.consultation and c.partnership_id = current_partnership() and may_see(c.visibility, c.id)
    and (c.confidentiality <> 'closed' or room_role(c.id) is not null)
  group by 1, 2, 3
$$;

-- Whoever looks for all that is held on a person learns that there is something, not who said what was said without a name, what
-- was said in a room that is closed to them, or what somebody thinks of an idea.
create or replace function told_row(found jsonb) returns jsonb language sql stable security definer set search_path = public as $$
  select case when jsonb_exists(found, 'account_id') and (found ->> 'attribution' = 'unattributed'
                   or jsonb_exists(found, 'stance') and jsonb_exists(found, 'contribution_id'))
      or exists (select from contribution s join consultation c on c.id = s.consultation_id
                 where s.id::text = found ->> 'id' and c.confidentiality = 'closed' and room_role(c.id) is null)
      or exists (
    select from jsonb_each_text(found) f
      join item i on i.id = case when f.value ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then f.value::uuid end
    where (may_see(i.visibility, i.id) and may_know_names(i.id)) is not true) then '{}' else found end
$$;
