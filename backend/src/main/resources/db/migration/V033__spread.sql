-- Consultations that are spread over days: who looked into the room when, and which letters were written.

-- For the person alone, and for the round of letters: no part of version, history or clock.
create table room_visit (
  partnership_id  uuid        not null references partnership,
  consultation_id uuid        not null,
  participant_id  uuid        not null references participant,
  looked_at       timestamptz not null default now(),
  primary key (consultation_id, participant_id),
  foreign key (partnership_id, consultation_id) references consultation (partnership_id, id)
);
create index room_visit_of on room_visit (participant_id);
call protect_rows('room_visit');
create policy room_visit_own on room_visit as restrictive
  using (participant_id in (select p.id from participant p where p.account_id = current_account()) or current_setting('app.chore', true) = 'on');

create function note_visit(partnership uuid, consultation uuid, participant uuid, at timestamptz) returns void
  language sql security definer set search_path = public as $$
  insert into room_visit (partnership_id, consultation_id, participant_id, looked_at) values (partnership, consultation, participant, at)
  on conflict (consultation_id, participant_id) do update set looked_at = excluded.looked_at
    where room_visit.looked_at < excluded.looked_at
$$;
revoke execute on function note_visit from public, ${application-role};

-- Whoever has a seat looks into the room now.
create function look_into(consultation uuid) returns void language sql security definer set search_path = public as $$
  select note_visit(s.partnership_id, s.consultation_id, s.participant_id, now())
  from consultation_seat s join participant p on p.id = s.participant_id
  where s.consultation_id = look_into.consultation and p.account_id = current_account() and p.removed_at is null
    and s.partnership_id = current_partnership()
$$;

-- Who had the room open looked until the end, also when the server that told them died.
create function visit_while_present() returns trigger language plpgsql security definer set search_path = public as $$
declare
  who presence := coalesce(new, old);
begin
  -- Nothing binds presence to what it names, and who has left is forgotten.
  if exists (select from consultation c, participant p where c.id = who.consultation_id and p.id = who.participant_id and p.removed_at is null) then
    perform note_visit(who.partnership_id, who.consultation_id, who.participant_id, who.seen_at);
  end if;
  return null;
end $$;
create trigger presence_visit after insert or delete on presence for each row execute function visit_while_present();

-- Each letter once. occasion: the phase and its end, or the day, or nothing when there is one only.
create table consultation_letter (
  partnership_id  uuid        not null references partnership,
  consultation_id uuid        not null,
  participant_id  uuid        not null references participant,
  kind            text        not null check (kind in ('begun', 'reminder', 'phase-over', 'digest')),
  occasion        text        not null check (length(occasion) <= 60),
  written_at      timestamptz not null default now(),
  primary key (consultation_id, participant_id, kind, occasion),
  foreign key (partnership_id, consultation_id) references consultation (partnership_id, id)
);
create index consultation_letter_to on consultation_letter (participant_id);
call protect_rows('consultation_letter');
create policy consultation_letter_of_chore on consultation_letter as restrictive using (current_setting('app.chore', true) = 'on');

-- Who has left takes no visits and no letters along.
create function forget_visits() returns trigger language plpgsql security definer set search_path = public as $$
begin
  delete from room_visit where participant_id = new.id;
  delete from consultation_letter where participant_id = new.id;
  return null;
end $$;
create trigger participant_visits after update of removed_at on participant
  for each row when (new.removed_at is not null) execute function forget_visits();

-- What can be read by everybody with a seat; what a phase holds back cannot until it is over, by nobody here. since: from when on.
create function told_in_room(c consultation) returns table (said contribution, since timestamptz)
  language sql stable security definer set search_path = public as $$
  select s, case when c.phases -> s.phase ->> 'sees' = 'after-phase' and c.state = 'running' and c.phase = s.phase + 1
                 then greatest(s.created_at, c.phase_started_at) else s.created_at end
  from contribution s
  where s.consultation_id = c.id and s.state = 'shown'
    and not (c.state = 'running' and c.phase = s.phase and c.phases -> s.phase ->> 'sees' = 'after-phase')
$$;
revoke execute on function told_in_room from public, ${application-role};

-- Everybody with a seat in what runs spread over days, with what letters to them depend on. Words of questions are told only where
-- what is said is open to all of the partnership; the title is left out where the consultation itself is confidential.
create function people_of_spread() returns table (
    consultation_id uuid, title text, phases jsonb, phase int, phase_started_at timestamptz, phase_ends_at timestamptz, partnership text,
    participant_id uuid, role text, name text, address text, language text, here boolean, looked_in boolean, begun_at timestamptz, spoke boolean,
    news jsonb, waiting int, questions text[])
  language sql stable security definer set search_path = public as $$
  select c.id, case when c.visibility <> 'confidential' then c.title end, c.phases, c.phase, c.phase_started_at, c.phase_ends_at, w.name,
         p.id, s.role, p.name, p.email,
         coalesce(a.language, (select l from unnest(w.languages) with ordinality x (l, n) where l in ('en', 'fr', 'nl') order by n limit 1), 'en'),
         exists (select from presence h where h.consultation_id = c.id and h.participant_id = p.id),
         coalesce(v.looked_at >= c.phase_started_at, false),
         (select l.written_at from consultation_letter l where l.consultation_id = c.id and l.participant_id = p.id and l.kind = 'begun'),
         exists (select from contribution t where t.consultation_id = c.id and t.participant_id = p.id and t.phase = c.phase
                 and t.kind <> 'note' and t.state <> 'withdrawn'),
         coalesce((select jsonb_agg(jsonb_build_object('kind', k.kind, 'count', k.n)) from (
           select (t.said).kind, count(*) as n from told_in_room(c) t
           where (t.said).participant_id <> p.id
             and t.since > greatest(v.looked_at, (select max(l.written_at) from consultation_letter l
                                                  where l.consultation_id = c.id and l.participant_id = p.id and l.kind = 'digest'),
                                    '-infinity')
           group by 1) k), '[]'),
         coalesce(q.waiting, 0), coalesce(q.questions, '{}')
  from consultation c join partnership w on w.id = c.partnership_id
    join consultation_seat s on s.consultation_id = c.id
    join participant p on p.id = s.participant_id and p.removed_at is null
    left join account a on a.id = p.account_id
    left join room_visit v on v.consultation_id = c.id and v.participant_id = p.id
    left join lateral (
      select count(*)::int as waiting,
             (array_agg((t.said).body order by (t.said).id) filter (where c.confidentiality = 'open' and c.visibility <> 'confidential'))[:5] as questions
      from told_in_room(c) t
      where s.role = 'presenter' and (t.said).kind = 'question'
        and not exists (select from contribution r where r.reply_to = (t.said).id and r.kind = 'answer' and r.state = 'shown')) q on true
  where c.partnership_id = current_partnership() and current_setting('app.chore', true) = 'on'
    and c.mode = 'spread' and c.state = 'running' and c.archived_at is null
  order by c.id, p.id
$$;

-- A room of a hundred people with hundreds of contributions: rights are looked up once, not for each row.
create function seats_of(consultation uuid) returns json language plpgsql stable security definer set search_path = public as $$
declare
  room consultation;
  -- A presenter shows the city.
  hidden boolean := seat_tells_more(consultation);
begin
  select * into room from consultation c where c.id = seats_of.consultation
    and c.partnership_id = current_partnership() and may_see(c.visibility, c.id);
  return (select coalesce(json_agg(json_build_object('id', s.id, 'participantId', p.id, 'name', p.name,
                            'organisation', case when o.id is not null and may_see(o.visibility, o.id) then o.name end,
                            'role', s.role, 'mine', p.account_id = current_account()) order by p.name, s.id), '[]')
          from consultation_seat s join participant p on p.id = s.participant_id and p.removed_at is null
            left join organisation o on o.id = p.organisation_id
          where s.consultation_id = room.id and (s.role <> 'presenter' or not hidden));
end $$;

create function seats_counted(consultation uuid) returns int language sql stable security definer set search_path = public as $$
  select count(*)::int from consultation_seat s where s.consultation_id = seats_counted.consultation and s.partnership_id = current_partnership()
$$;

create function contributions_counted(consultation uuid) returns int language plpgsql stable security definer set search_path = public as $$
declare
  room consultation;
  seat text := room_role(consultation);
begin
  select * into room from consultation c where c.id = contributions_counted.consultation
    and c.partnership_id = current_partnership() and may_see(c.visibility, c.id);
  return (select count(*) from contribution s where s.consultation_id = room.id and s.kind <> 'note' and hears(room, seat, s));
end $$;
