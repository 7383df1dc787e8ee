-- Work that outlasts a request, mail on its way, and what a signed link opens.

-- The thing that the signed link of this request opens; policies of features let it through:
--   … using (partnership_id = current_partnership() and (viewer_role() in (…) or id = current_link()))
create function current_link() returns uuid language sql stable parallel safe as $$
  select nullif(current_setting('app.link', true), '')::uuid
$$;

-- Jobs: waiting → running → done | failed | cancelled. All or nothing: the work and its end are one transaction.
create table job (
  id             uuid primary key,
  partnership_id uuid        not null references partnership,
  account_id     uuid        not null references account,
  kind           text        not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
  state          text        not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
  task           jsonb       not null,
  done           bigint      not null default 0,
  total          bigint,
  result         jsonb,
  -- Why it failed, in words for who started it.
  problem        text,
  attempts       int         not null default 0,
  created_at     timestamptz not null default now(),
  started_at     timestamptz,
  -- The last sign of life; a running job without one for a minute was on a server that died, and starts again.
  seen_at        timestamptz,
  finished_at    timestamptz
);
create index job_open on job (created_at) where state in ('waiting', 'running');
create index job_of_partnership on job (partnership_id, id desc);
call protect_rows('job');
create policy job_of_its_owner on job as restrictive
  using (account_id = current_account() or viewer_role() in ('coordinator', 'secretariat'));

-- The next job of any partnership, claimed for one server.
create function claim_job() returns table (id uuid, slug text, kind text, task jsonb, issuer text, subject text, attempts int)
  language plpgsql security definer set search_path = public as $$
#variable_conflict use_column
declare
  chosen uuid;
begin
  select j.id into chosen from job j
    where j.state = 'waiting' or j.state = 'running' and j.seen_at < now() - interval '1 minute'
    order by j.created_at limit 1 for update skip locked;
  if chosen is null then return; end if;
  update job set state = 'running', attempts = attempts + 1, done = 0, started_at = now(), seen_at = now() where id = chosen;
  return query select j.id, p.slug, j.kind, j.task, a.issuer, a.subject, j.attempts
    from job j join partnership p on p.id = j.partnership_id join account a on a.id = j.account_id where j.id = chosen;
end $$;

-- A sign of life with progress; false: somebody cancelled it.
create function job_goes_on(job_id uuid, now_done bigint, of_total bigint) returns boolean
  language sql security definer set search_path = public as $$
  with seen as (update job set done = now_done, total = of_total, seen_at = now() where id = job_id and state = 'running' returning 1)
  select exists (select from seen)
$$;

create function job_failed(job_id uuid, why text) returns void language sql security definer set search_path = public as $$
  update job set state = 'failed', problem = why, finished_at = now() where id = job_id and state = 'running'
$$;

-- Mail: waiting → sent | failed. Written in the transaction of its cause, sent afterwards.
create table mail (
  id             uuid primary key,
  partnership_id uuid        not null references partnership,
  address        text        not null check (position('@' in address) > 1 and length(address) <= 320),
  name           text        check (length(name) <= 200),
  language       text        not null default 'en' check (language in ('en', 'fr', 'nl')),
  subject        text        not null check (length(subject) between 1 and 300 and subject !~ '[\r\n]'),
  body           text        not null check (length(body) <= 20000),
  -- What it is about: a row of any feature.
  about_id       uuid,
  purpose        text        not null check (purpose ~ '^[a-z]+(-[a-z]+)*$'),
  state          text        not null default 'waiting' check (state in ('waiting', 'sent', 'failed')),
  attempts       int         not null default 0,
  problem        text,
  account_id     uuid        references account,
  created_at     timestamptz not null default now(),
  next_try_at    timestamptz not null default now(),
  sent_at        timestamptz
);
create index mail_waiting on mail (next_try_at) where state = 'waiting';
create index mail_of_partnership on mail (partnership_id, id desc);
create index mail_to on mail (partnership_id, lower(address));
create index mail_about on mail (about_id);
call protect_rows('mail');
create policy mail_of_staff on mail as restrictive for select using (viewer_role() in ('coordinator', 'secretariat'));

create function claim_mail() returns setof mail language sql security definer set search_path = public as $$
  update mail set attempts = attempts + 1, next_try_at = now() + interval '1 minute' * least(60, power(2, attempts))
  where id = (select id from mail where state = 'waiting' and next_try_at <= now() order by next_try_at limit 1 for update skip locked)
  returning *
$$;

-- What was sent says only to whom and about what: its text, with a link that opens something, is forgotten.
create function mail_sent(mail_id uuid) returns void language sql security definer set search_path = public as $$
  update mail set state = 'sent', sent_at = now(), problem = null, body = '' where id = mail_id
$$;

create function mail_refused(mail_id uuid, why text) returns void language sql security definer set search_path = public as $$
  update mail set problem = left(why, 500), state = case when attempts >= 8 then 'failed' else 'waiting' end where id = mail_id
$$;

-- Where persons are kept outside of contact, participant and account: erasing a person, and exporting what is held on one, go through this list.
-- A table is found by the person's address, by their contact, or both; erasing deletes the row, or blanks the named columns.
create table person_place (
  target         text primary key,
  address_column text,
  contact_column text,
  erasing        text   not null check (erasing in ('delete', 'blank')),
  blanks         text[] not null default '{}',
  check (address_column is not null or contact_column is not null)
);
revoke insert, update, delete on person_place from ${application-role};
insert into person_place (target, address_column, erasing) values ('mail', 'address', 'delete');
