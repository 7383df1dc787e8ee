-- People of many organisations, invited at once: one batch, one letter, one way back.
create table invitation_batch (
  id             uuid        primary key,
  partnership_id uuid        not null references partnership,
  account_id     uuid        not null references account,
  -- Who may govern is invited one by one.
  role           text        not null check (role in ('member', 'advisor', 'expert', 'observer')),
  language       text        not null check (language in ('en', 'fr', 'nl')),
  -- What the inviting person adds to the letter.
  sentence       text        check (length(sentence) between 1 and 1000),
  -- Whether we put letters into the post; if not, the text is sent on by hand.
  posted         boolean     not null,
  undone_at      timestamptz,
  version        bigint      not null default 1,
  created_at     timestamptz not null default now()
);
create index invitation_batch_recent on invitation_batch (partnership_id, created_at desc, id desc);
call keep_clock('invitation_batch');

-- Whom it invited. How far they have come is told by their place in the partnership, nowhere else.
create table invitation_batch_participant (
  partnership_id uuid not null references partnership,
  batch_id       uuid not null references invitation_batch,
  participant_id uuid not null references participant on delete cascade,
  primary key (batch_id, participant_id)
);
create index invitation_batch_of_participant on invitation_batch_participant (participant_id);
call keep_clock('invitation_batch_participant');

-- Whom it left out, and why: no name and no address, so that nothing stays when the contact is erased.
create table invitation_batch_left_out (
  partnership_id uuid not null references partnership,
  batch_id       uuid not null references invitation_batch,
  contact_id     uuid not null,
  verdict        text not null check (verdict in ('has-place', 'invited-before', 'no-address', 'not-to-write', 'same-address')),
  primary key (batch_id, contact_id),
  foreign key (partnership_id, contact_id) references contact (partnership_id, id) on delete cascade
);
create index invitation_batch_without_contact on invitation_batch_left_out (contact_id);
call keep_clock('invitation_batch_left_out');

alter table invitation_batch enable row level security;
alter table invitation_batch_participant enable row level security;
alter table invitation_batch_left_out enable row level security;
create policy invitation_batch_for_staff on invitation_batch
  using (partnership_id = current_partnership() and viewer_role() in ('coordinator', 'secretariat'));
create policy invitation_batch_participant_for_staff on invitation_batch_participant
  using (partnership_id = current_partnership() and viewer_role() in ('coordinator', 'secretariat'));
create policy invitation_batch_left_out_for_staff on invitation_batch_left_out
  using (partnership_id = current_partnership() and viewer_role() in ('coordinator', 'secretariat'));

-- Whom we may write to: nobody whose consent has expired or was withdrawn.
create function contact_may_be_written_to(c contact) returns boolean language sql stable parallel safe as $$
  select not consent_lapsed(c.expires_on, c.withdrawn_on)
$$;

-- Every address that has a place here, of the invitation and of the account that took it up; for those who invite only.
create function addresses_with_place() returns table (address text, joined boolean)
  language sql stable security definer set search_path = public as $$
  select a.address, bool_or(m.joined_at is not null)
  from participant m left join account c on c.id = m.account_id and c.email_verified,
       lateral (values (lower(m.email)), (lower(c.email))) a (address)
  where m.partnership_id = current_partnership() and m.removed_at is null and a.address is not null
    and viewer_role() in ('coordinator', 'secretariat')
  group by a.address
$$;

-- What inviting these people would come to; of several with one address the first is invited.
create function invitation_verdicts(contacts uuid[]) returns table (contact_id uuid, verdict text) language sql stable as $$
  select c.id, case
           when c.email is null then 'no-address'
           when p.joined then 'has-place'
           when p.address is not null then 'invited-before'
           when not contact_may_be_written_to(c) then 'not-to-write'
           when row_number() over (partition by lower(c.email), contact_may_be_written_to(c) order by c.sort_name, c.id) > 1
             then 'same-address'
           else 'invite' end
  from contact c
  join organisation o on o.id = c.organisation_id and o.archived_at is null
  left join addresses_with_place() p on p.address = lower(c.email)
  where c.id = any (contacts)
$$;
