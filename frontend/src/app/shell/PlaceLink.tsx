import { Link, useLocation } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { areaColor } from "@/ui/areas";
import { type Place, placeAddress } from "./places";

interface PlaceLinkProps {
  place: Place;
  slug: string;
  className: string | undefined;
}

export function PlaceLink({ place, slug, className }: PlaceLinkProps) {
  const { t } = useTranslation();
  const Icon = place.icon;
  const address = placeAddress(slug, place);
  const isHere = useLocation({
    select: ({ pathname }) =>
      place.within !== undefined && pathname.startsWith(`/p/${slug}${place.within}`),
  });
  return (
    <Link
      to={address}
      className={className}
      style={place.area ? areaColor(place.area) : undefined}
      {...(isHere && { "aria-current": "page" })}
      activeOptions={{ exact: place.path === "", includeSearch: false }}
    >
      <Icon size={22} stroke={1.6} aria-hidden="true" />
      <span>{t(`nav.${place.key}`)}</span>
    </Link>
  );
}
