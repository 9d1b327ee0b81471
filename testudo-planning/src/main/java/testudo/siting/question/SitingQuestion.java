package testudo.siting.question;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import testudo.defence.DefendedAsset;
import testudo.defence.Inventory;
import testudo.defence.Sharing;
import testudo.defence.Site;
import testudo.quantity.Angle;
import testudo.quantity.InOrder;
import testudo.quantity.Member;
import testudo.siting.ground.Ground;
import testudo.threat.ThreatClass;
import testudo.threat.ThreatProfile;

/**
 * What is to be placed, where it may stand and what it should cover.
 *
 * @param inventory fire units by member and system
 * @param ground what may be protected and where units may stand
 * @param sharing who may engage over whose land, and so also who may host whose reserve
 * @param guests hosts of members without land in the theatre: their units stand on and protect the hosts' land
 * @param division shares kept for forces and bases, fixed, and in reserve
 * @param profiles the threat classes to be covered, with the heights at which they fly
 * @param screening angle below which near ground hides level flyers
 * @param attack bearing along which arcing threats fly; empty asks for cover from every side
 * @param raids the stated raids that the placement is to be good against
 * @param busy how much of a raid the units of a layer cannot answer
 * @param effort how much work may be done
 */
public record SitingQuestion(
        Inventory inventory,
        Ground ground,
        Sharing sharing,
        Map<Member, Set<Member>> guests,
        Division division,
        Map<ThreatClass, ThreatProfile> profiles,
        Angle screening,
        Optional<Angle> attack,
        StatedRaids raids,
        BusyShare busy,
        Effort effort)
        implements Serializable {
    public SitingQuestion {
        guests = InOrder.map(guests);
        profiles = InOrder.map(profiles);
    }

    /** The question with default assumptions: {@link Division#DEFAULT}, no guests, no screening, attack from every side. */
    public static SitingQuestion of(
            Inventory inventory,
            List<DefendedAsset> assets,
            List<Site> sites,
            Sharing sharing,
            Map<ThreatClass, ThreatProfile> profiles) {
        return of(inventory, Ground.of(assets, sites), sharing, profiles);
    }

    /** The same on ground that other questions are asked of too. */
    public static SitingQuestion of(
            Inventory inventory, Ground ground, Sharing sharing, Map<ThreatClass, ThreatProfile> profiles) {
        return new SitingQuestion(
                inventory,
                ground,
                sharing,
                Map.of(),
                Division.DEFAULT,
                profiles,
                Angle.ZERO,
                Optional.empty(),
                StatedRaids.NONE,
                BusyShare.NEVER,
                Effort.NORMAL);
    }

    public SitingQuestion withInventory(Inventory other) {
        return new SitingQuestion(
                other, ground, sharing, guests, division, profiles, screening, attack, raids, busy, effort);
    }

    public SitingQuestion withSharing(Sharing other) {
        return new SitingQuestion(
                inventory, ground, other, guests, division, profiles, screening, attack, raids, busy, effort);
    }

    public SitingQuestion withGuests(Map<Member, Set<Member>> hosts) {
        return new SitingQuestion(
                inventory, ground, sharing, hosts, division, profiles, screening, attack, raids, busy, effort);
    }

    public SitingQuestion withDivision(Division other) {
        return new SitingQuestion(
                inventory, ground, sharing, guests, other, profiles, screening, attack, raids, busy, effort);
    }

    public SitingQuestion withScreening(Angle angle) {
        return new SitingQuestion(
                inventory, ground, sharing, guests, division, profiles, angle, attack, raids, busy, effort);
    }

    public SitingQuestion withAttack(Angle bearing) {
        return new SitingQuestion(
                inventory,
                ground,
                sharing,
                guests,
                division,
                profiles,
                screening,
                Optional.of(bearing),
                raids,
                busy,
                effort);
    }

    public SitingQuestion withEffort(Effort other) {
        return new SitingQuestion(
                inventory, ground, sharing, guests, division, profiles, screening, attack, raids, busy, other);
    }

    public SitingQuestion withRaids(StatedRaids stated) {
        return new SitingQuestion(
                inventory, ground, sharing, guests, division, profiles, screening, attack, stated, busy, effort);
    }

    public SitingQuestion withBusy(BusyShare share) {
        return new SitingQuestion(
                inventory, ground, sharing, guests, division, profiles, screening, attack, raids, share, effort);
    }

    /** Cities with their people, air bases and ports. */
    public List<DefendedAsset> assets() {
        return ground.assets();
    }

    /** Candidate places, each on one member's land. */
    public List<Site> sites() {
        return ground.sites();
    }

    public ThreatProfile profile(ThreatClass threatClass) {
        return Objects.requireNonNull(profiles.get(threatClass), "only classes with a profile are asked for");
    }

    /** Whether units of the owner protect that member's land. */
    public boolean protects(Member owner, Member over) {
        return sharing.mayEngage(owner, over)
                || guests.getOrDefault(owner, Set.of()).contains(over);
    }

    /** Whether fixed units of the owner may stand on that member's land. */
    public boolean home(Member owner, Member host) {
        return owner.equals(host) || guests.getOrDefault(owner, Set.of()).contains(host);
    }
}
