-- What others did since the viewer was here, one row an item. Looks at the latest 500 changes at most.
with since as (
  select m.seen_until as at from (values (1)) always (one) left join participant m on m.id = :participant::uuid
), changes as (
  select h.item_id, h.deed, h.part_kind, h.at, h.actor_name
  from history h, since
  where h.partnership_id = current_partnership() and h.at > coalesce(since.at, now() - interval '30 days')
    and h.actor_id is distinct from :account::uuid
  order by h.at desc limit 500
), grouped as (
  select c.item_id, array_agg(distinct case when c.part_kind is null then c.deed else 'changed' end) as deeds,
         array(select distinct x.actor_name from changes x where x.item_id = c.item_id and x.actor_name is not null limit 3) as actors,
         count(*)::int as changes, max(c.at) as latest
  from changes c group by c.item_id
)
select since.at as since, i.id, i.kind, i.title, g.deeds,
       case when viewer_role() <> 'none' then coalesce(g.actors, '{}') else '{}' end as actors,
       coalesce(g.changes, 0) as changes, g.latest, count(i.id) over ()::int as total
from since left join (grouped g join item i on i.id = g.item_id) on true
order by g.latest desc nulls last, i.id limit 20
