-- How the staff sees an organisation over time: influence, interest, and where it stands on a theme. Told only to the roles that
-- the partnership names: kept out of history, of the registry of items, of search and exports.

create table assessment_setting (
  partnership_id uuid primary key references partnership,
  roles          text[] not null check (roles <@ '{coordinator,secretariat,member,advisor,expert,observer}' and cardinality(roles) >= 1)
);
call keep_clock('assessment_setting');
call protect_rows('assessment_setting');
create policy assessment_setting_set on assessment_setting as restrictive for update using (viewer_role() in ('coordinator', 'secretariat'));
create policy assessment_setting_made on assessment_setting as restrictive for insert with check (viewer_role() in ('coordinator', 'secretariat'));

create function may_assess() returns boolean language sql stable security definer set search_path = public as $$
  select viewer_role() = any (coalesce((select s.roles from assessment_setting s where s.partnership_id = current_partnership()),
                                       '{coordinator,secretariat}'))
$$;

create table assessment (
  id              uuid primary key,
  partnership_id  uuid        not null references partnership,
  organisation_id uuid        not null,
  on_day          date        not null,
  influence       smallint    not null check (influence between 1 and 5),
  interest        smallint    not null check (interest between 1 and 5),
  theme           text,
  position        smallint    check (position between -2 and 2),
  note            text        check (length(note) <= 4000),
  account_id      uuid        references account,
  -- As they signed it.
  author          text        not null check (length(author) between 1 and 200),
  version         bigint      not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  -- A position is one on a theme.
  constraint assessment_position_on_theme check ((theme is null) = (position is null)),
  foreign key (partnership_id, organisation_id) references organisation (partnership_id, id),
  constraint assessment_theme_known foreign key (partnership_id, theme) references theme (partnership_id, key)
);
create index assessment_over_time on assessment (partnership_id, organisation_id, on_day desc, id desc);
create index assessment_by_day on assessment (partnership_id, on_day desc, id desc);
create index assessment_of_theme on assessment (partnership_id, theme) where theme is not null;
call keep_clock('assessment');
call protect_rows('assessment');
create policy assessment_of_named_roles on assessment as restrictive using (may_assess() and item_in_sight(organisation_id));

create function sign_assessment() returns trigger language plpgsql as $$
begin
  new.version := old.version + 1;
  new.updated_at := now();
  return new;
end $$;
create trigger assessment_sign before update on assessment for each row execute function sign_assessment();
