-- Calls for members, the applications that answer them, and what reviewers think of those.

create table member_call (
  id             uuid primary key,
  partnership_id uuid        not null references partnership,
  title          text        not null check (length(title) between 1 and 300),
  body           text        not null check (length(body) between 1 and 20000),
  role           text        not null check (role in ('coordinator', 'secretariat', 'member', 'advisor', 'expert', 'observer')),
  seats          int         not null check (seats between 1 and 100),
  -- The last day on which applications are taken.
  deadline       date        not null,
  -- [{key, name, weight, question}] and [{key, question}]
  criteria       jsonb       not null default '[]',
  questions      jsonb       not null default '[]',
  state          text        not null default 'draft' check (state in ('draft', 'open', 'reviewing', 'published', 'cancelled')),
  version        bigint      not null default 1,
  created_at     timestamptz not null default now(),
  updated_at     timestamptz not null default now(),
  unique (partnership_id, id)
);
create index member_call_by_deadline on member_call (partnership_id, deadline desc, id desc);
call keep_parts('member_call', 'partnership', 'partnership_id', 'member-call');

create table call_reviewer (
  partnership_id uuid not null references partnership,
  call_id        uuid not null references member_call,
  participant_id uuid not null references participant,
  primary key (call_id, participant_id)
);
create index call_reviewer_of on call_reviewer (participant_id);
call keep_clock('call_reviewer');
call protect_rows('call_reviewer');
create policy call_reviewer_of_staff on call_reviewer as restrictive using (viewer_role() in ('coordinator', 'secretariat'));

create table application (
  id                uuid primary key,
  partnership_id    uuid        not null references partnership,
  call_id           uuid        not null,
  organisation_name text        not null check (length(organisation_name) between 1 and 300),
  country           text        check (country ~ '^[A-Z]{2}$'),
  city              text        check (length(city) between 1 and 120),
  website           text        check (website ~ '^https?://' and length(website) <= 500),
  contact_name      text        not null check (length(contact_name) between 1 and 200),
  contact_address   text        not null check (position('@' in contact_address) > 1 and length(contact_address) <= 320),
  language          text        not null check (language in ('en', 'fr', 'nl')),
  -- {key of the question: answer}
  answers           jsonb       not null default '{}',
  state             text        not null default 'submitted'
                                check (state in ('submitted', 'withdrawn', 'accepted', 'declined', 'seated')),
  decision_reason   text        check (length(decision_reason) <= 4000),
  decided_at        timestamptz,
  letter_at         timestamptz,
  organisation_id   uuid,
  membership_id     uuid        references membership on delete set null,
  version           bigint      not null default 1,
  created_at        timestamptz not null default now(),
  updated_at        timestamptz not null default now(),
  foreign key (partnership_id, call_id) references member_call (partnership_id, id),
  foreign key (partnership_id, organisation_id) references organisation (partnership_id, id)
);
create index application_of_call on application (call_id, id);
create index application_of_person on application (partnership_id, lower(contact_address));
create index application_seat on application (membership_id);
-- Who applied, with what, and why it was decided so stays out of the history.
call keep_parts('application', 'partnership', 'partnership_id', 'application', 'organisation_name', 'country', 'city', 'website',
                'contact_name', 'contact_address', 'answers', 'decision_reason', 'organisation_id', 'membership_id');

create table application_score (
  partnership_id uuid        not null references partnership,
  application_id uuid        not null references application on delete cascade,
  account_id     uuid        not null references account,
  criterion      text        not null check (length(criterion) between 1 and 60),
  score          smallint    not null check (score between 1 and 5),
  reason         text        not null check (length(reason) between 1 and 2000),
  scored_at      timestamptz not null default now(),
  primary key (application_id, account_id, criterion)
);
call keep_clock('application_score');
call protect_rows('application_score');

-- Whom a viewer is to a call. These run as the owner, or the policies would go round in circles.
create function reviews_call(call uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select from call_reviewer r join participant p on p.id = r.participant_id
                 where r.call_id = call and p.account_id = current_account() and p.removed_at is null)
$$;
create function call_applied_to(application uuid) returns uuid language sql stable security definer set search_path = public as $$
  select a.call_id from application a where a.id = application and a.partnership_id = current_partnership()
$$;
-- Nobody learns what others think before they said it themselves.
create function may_see_scores(about uuid) returns boolean language sql stable security definer set search_path = public as $$
  select case when reviews_call(call_applied_to(about))
              then exists (select from application_score s where s.application_id = about and s.account_id = current_account())
              else viewer_role() in ('coordinator', 'secretariat') end
$$;

create policy member_call_published on member_call as restrictive for select
  using (viewer_role() in ('coordinator', 'secretariat')
         or state <> 'draft' and (viewer_role() <> 'none' or id = current_link() or id = call_applied_to(current_link())
                                  or exists (select from partnership p where p.id = partnership_id and p.visibility = 'public'))
         or reviews_call(id));
create policy application_between on application as restrictive
  using (viewer_role() in ('coordinator', 'secretariat') or id = current_link() or reviews_call(call_id))
  with check (viewer_role() in ('coordinator', 'secretariat') or id = current_link() or call_id = current_link());
create policy application_score_own_first on application_score as restrictive
  using (account_id = current_account() or may_see_scores(application_id))
  with check (account_id = current_account() and reviews_call(call_applied_to(application_id)));

-- Who was accepted, once the results are published: nothing but the names.
create function call_results(call uuid) returns text[] language sql stable security definer set search_path = public as $$
  select array(select a.organisation_name from application a join member_call c on c.id = a.call_id
               where c.id = call and c.partnership_id = current_partnership() and c.state = 'published'
                 and a.state in ('accepted', 'seated') order by lower(a.organisation_name))
$$;
create function applications_of(call uuid) returns int language sql stable security definer set search_path = public as $$
  select count(*)::int from application a where a.call_id = call and a.partnership_id = current_partnership() and a.state <> 'withdrawn'
$$;

insert into person_place (target, address_column, erasing) values ('application', 'contact_address', 'delete');
