-- What we do about it: plans and their objectives, actions, milestones, recommendations and what became of those.

-- A way of working together that plans can follow: what must be there first, and what must be kept up.
create table approach (
  id              uuid primary key,
  partnership_id  uuid        not null references partnership,
  key             text        check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title           text        not null check (length(title) between 1 and 300),
  presented_by_id uuid,
  for_problems    text        check (length(for_problems) <= 2000),
  preconditions   jsonb       not null default '[]' check (jsonb_typeof(preconditions) = 'array'),
  conditions      jsonb       not null default '[]' check (jsonb_typeof(conditions) = 'array'),
  source          text        check (length(source) <= 1000),
  note            text        check (length(note) <= 4000),
  visibility      text        not null default 'partnership' check (visibility in ('public', 'partnership', 'group', 'confidential')),
  archived_at     timestamptz,
  version         bigint      not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  foreign key (partnership_id, presented_by_id) references organisation (partnership_id, id),
  unique (partnership_id, key),
  unique (partnership_id, id)
);
create index approach_by_title on approach (partnership_id, plain(title), id);
call keep_items('approach', 'approach', 'title', 'for_problems', 'preconditions', 'conditions', 'source', 'note');
call keep_involvement('approach', 'id', 'presented_by_id', 'presenter');

create table plan (
  id                    uuid primary key,
  partnership_id        uuid         not null references partnership,
  key                   text         check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title                 text         not null check (length(title) between 1 and 300),
  summary               text         check (length(summary) <= 10000),
  owner_id              uuid,
  manager_id            uuid,
  approach_id           uuid,
  website               text         check (website ~ '^https?://' and length(website) <= 500),
  source                text         check (length(source) <= 1000),
  starts                partial_date,
  ends                  partial_date,
  duration_years        int          check (duration_years between 1 and 100),
  objectives_announced  int          check (objectives_announced >= 0),
  actions_announced     int          check (actions_announced >= 0),
  why                   text[]       not null default '{}',
  aims                  text[]       not null default '{}',
  principles            text[]       not null default '{}',
  objectives_note       text         check (length(objectives_note) <= 4000),
  mentor_conditions     text[]       not null default '{}',
  actions_without_mentor int         check (actions_without_mentor >= 0),
  mentor_gap_filled_by_id uuid,
  mentor_note           text         check (length(mentor_note) <= 4000),
  support               jsonb        not null default '[]' check (jsonb_typeof(support) = 'array'),
  supporter_ids         uuid[]       not null default '{}',
  results               jsonb        not null default '[]' check (jsonb_typeof(results) = 'array'),
  result_ids            uuid[]       not null default '{}',
  note                  text         check (length(note) <= 4000),
  visibility            text         not null default 'partnership' check (visibility in ('public', 'partnership', 'group', 'confidential')),
  archived_at           timestamptz,
  version               bigint       not null default 1,
  created_at            timestamptz  not null default now(),
  updated_at            timestamptz  not null default now(),
  constraint plan_period check (partial_until(ends) > partial_from(starts)),
  foreign key (partnership_id, owner_id) references organisation (partnership_id, id),
  foreign key (partnership_id, manager_id) references organisation (partnership_id, id),
  foreign key (partnership_id, mentor_gap_filled_by_id) references organisation (partnership_id, id),
  foreign key (partnership_id, approach_id) references approach (partnership_id, id),
  unique (partnership_id, key),
  unique (partnership_id, id)
);
create index plan_by_title on plan (partnership_id, plain(title), id);
call keep_items('plan', 'plan', 'title', 'summary', 'why', 'aims', 'principles', 'source', 'note');
call keep_organisations('plan', 'supporter_ids');
call keep_organisations('plan', 'result_ids');
call keep_involvement('plan', 'id', 'owner_id', 'owner');
call keep_involvement('plan', 'id', 'manager_id', 'manager');
call keep_involvement('plan', 'id', 'mentor_gap_filled_by_id', 'mentor');
call keep_involvement('plan', 'id', 'supporter_ids', 'supporter');
call keep_involvement('plan', 'id', 'result_ids', 'participant');

create table objective (
  id              uuid primary key,
  partnership_id  uuid        not null references partnership,
  plan_id         uuid        not null,
  number          int         not null check (number > 0),
  title           text        not null check (length(title) between 1 and 300),
  summary         text        check (length(summary) <= 4000),
  example_actions text[]      not null default '{}',
  version         bigint      not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  foreign key (partnership_id, plan_id) references plan (partnership_id, id),
  unique (plan_id, number),
  unique (plan_id, id)
);
call keep_parts('objective', 'plan', 'plan_id', 'objective');

create table action (
  id                uuid primary key,
  partnership_id    uuid        not null references partnership,
  key               text        check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  plan_id           uuid,
  plan_objective_id uuid,
  number            int         check (number > 0),
  title             text        not null check (length(title) between 1 and 300),
  leader_ids        uuid[]      not null default '{}',
  contributor_ids   uuid[]      not null default '{}',
  themes            text[]      not null default '{}',
  bottleneck        text        check (length(bottleneck) <= 10000),
  objective         text        check (length(objective) <= 10000),
  outputs           text[]      not null default '{}',
  impact            text        check (length(impact) <= 10000),
  state             text        not null default 'planned'
                    check (state in ('planned', 'in-progress', 'pilot-planned', 'delivered', 'continuing', 'stopped')),
  visibility        text        not null default 'partnership' check (visibility in ('public', 'partnership', 'group', 'confidential')),
  archived_at       timestamptz,
  version           bigint      not null default 1,
  created_at        timestamptz not null default now(),
  updated_at        timestamptz not null default now(),
  constraint action_objective_of_its_plan check (plan_objective_id is null or plan_id is not null),
  foreign key (partnership_id, plan_id) references plan (partnership_id, id),
  foreign key (plan_id, plan_objective_id) references objective (plan_id, id),
  unique (partnership_id, key),
  unique (partnership_id, id)
);
create unique index action_number_in_plan on action (plan_id, number) where archived_at is null;
create index action_by_number on action (partnership_id, coalesce(number, 2147483647), id);
create index action_by_title on action (partnership_id, plain(title), id);
create index action_by_change on action (partnership_id, updated_at, id);
call keep_items('action', 'action', 'title', 'bottleneck', 'objective', 'outputs', 'impact');
call keep_themes('action');
call keep_organisations('action', 'leader_ids');
call keep_organisations('action', 'contributor_ids');
call keep_involvement('action', 'id', 'leader_ids', 'leader');
call keep_involvement('action', 'id', 'contributor_ids', 'contributor');

create table action_milestone (
  id             uuid primary key,
  partnership_id uuid         not null references partnership,
  action_id      uuid         not null,
  date           partial_date,
  title          text         not null check (length(title) between 1 and 500),
  done           boolean,
  version        bigint       not null default 1,
  created_at     timestamptz  not null default now(),
  updated_at     timestamptz  not null default now(),
  foreign key (partnership_id, action_id) references action (partnership_id, id)
);
create index action_milestone_of on action_milestone (action_id);
call keep_parts('action_milestone', 'action', 'action_id', 'milestone');

create table plan_milestone (
  id             uuid primary key,
  partnership_id uuid         not null references partnership,
  plan_id        uuid         not null,
  date           partial_date,
  title          text         not null check (length(title) between 1 and 500),
  done           boolean,
  version        bigint       not null default 1,
  created_at     timestamptz  not null default now(),
  updated_at     timestamptz  not null default now(),
  foreign key (partnership_id, plan_id) references plan (partnership_id, id)
);
create index plan_milestone_of on plan_milestone (plan_id);
call keep_parts('plan_milestone', 'plan', 'plan_id', 'milestone');

-- What an action asks of an institution. Who sees the action sees it; state and last sign follow from its uptake.
create table recommendation (
  id             uuid primary key,
  partnership_id uuid        not null references partnership,
  key            text        check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  action_id      uuid        not null,
  text           text        not null check (length(text) between 1 and 2000),
  addressee_id   uuid,
  addressee_name text        check (length(addressee_name) between 1 and 300),
  state          text        not null default 'not-sent'
                 check (state in ('not-sent', 'sent', 'received', 'considering', 'partly-adopted', 'adopted', 'declined', 'unknown')),
  last_sign      date,
  visibility     text        not null check (visibility in ('public', 'partnership', 'group', 'confidential')),
  archived_at    timestamptz,
  version        bigint      not null default 1,
  created_at     timestamptz not null default now(),
  updated_at     timestamptz not null default now(),
  constraint recommendation_one_addressee check (addressee_id is null or addressee_name is null),
  foreign key (partnership_id, action_id) references action (partnership_id, id),
  foreign key (partnership_id, addressee_id) references organisation (partnership_id, id),
  unique (partnership_id, key),
  unique (partnership_id, id)
);
create index recommendation_of_action on recommendation (action_id);
create index recommendation_by_sign on recommendation (partnership_id, coalesce(last_sign, 'infinity'), id);
create index recommendation_of_addressee on recommendation (addressee_id) where addressee_id is not null;

create function recommendation_follows() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select a.visibility into new.visibility from action a where a.id = new.action_id;
  return new;
end $$;
create trigger recommendation_follows before insert on recommendation for each row execute function recommendation_follows();
call keep_items('recommendation', 'recommendation', 'text', 'addressee_name');
call keep_involvement('recommendation', 'id', 'addressee_id', 'addressee');

-- Visibility, archive and audience of an action are those of its recommendations.
create function recommendations_follow() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update recommendation r set visibility = new.visibility,
         archived_at = case when r.archived_at is not distinct from old.archived_at then new.archived_at else r.archived_at end
  where r.action_id = new.id;
  return null;
end $$;
create trigger action_recommendations_follow after update of visibility, archived_at on action for each row
  when (old.visibility <> new.visibility or old.archived_at is distinct from new.archived_at)
  execute function recommendations_follow();

create function recommendation_shared() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into audience (partnership_id, item_id, account_id)
  select a.partnership_id, new.id, a.account_id from audience a where a.item_id = new.action_id on conflict do nothing;
  return null;
end $$;
create trigger recommendation_shared after insert on recommendation for each row execute function recommendation_shared();

create function audience_of_action() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'INSERT' then
    insert into audience (partnership_id, item_id, account_id)
    select new.partnership_id, r.id, new.account_id from recommendation r where r.action_id = new.item_id on conflict do nothing;
  else
    delete from audience a using recommendation r
    where r.action_id = old.item_id and a.item_id = r.id and a.account_id = old.account_id;
  end if;
  return null;
end $$;
create trigger audience_of_action after insert or delete on audience for each row execute function audience_of_action();

-- What the addressee did, step by step. A step without a date counts from the day it was recorded; of a year or a month
-- its last day counts, so that silence is never overstated.
create table uptake (
  id                uuid primary key,
  partnership_id    uuid         not null references partnership,
  recommendation_id uuid         not null,
  status            text         not null
                    check (status in ('sent', 'received', 'considering', 'partly-adopted', 'adopted', 'declined', 'unknown')),
  date              partial_date,
  evidence          text         check (length(evidence) <= 4000),
  version           bigint       not null default 1,
  created_at        timestamptz  not null default now(),
  updated_at        timestamptz  not null default now(),
  foreign key (partnership_id, recommendation_id) references recommendation (partnership_id, id)
);
create index uptake_of_recommendation on uptake (recommendation_id);
call keep_parts('uptake', 'recommendation', 'recommendation_id', 'uptake');

create function sign_day(date text, recorded timestamptz) returns date language sql immutable parallel safe as $$
  select coalesce(public.partial_until(date) - 1, (recorded at time zone 'UTC')::date)
$$;

create function uptake_moves() returns trigger language plpgsql security definer set search_path = public as $$
declare
  moved uuid := coalesce(new.recommendation_id, old.recommendation_id);
  last  uptake;
begin
  select u.* into last from uptake u where u.recommendation_id = moved
    order by sign_day(u.date, u.created_at) desc, u.id desc limit 1;
  update recommendation r set state = coalesce(last.status, 'not-sent'), last_sign = sign_day(last.date, last.created_at)
  where r.id = moved
    and (r.state, r.last_sign) is distinct from (coalesce(last.status, 'not-sent'), sign_day(last.date, last.created_at));
  return null;
end $$;
create trigger uptake_moves after insert or update or delete on uptake for each row execute function uptake_moves();
