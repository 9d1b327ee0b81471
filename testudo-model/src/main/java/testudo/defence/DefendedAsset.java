package testudo.defence;

import java.io.Serializable;
import testudo.quantity.Member;
import testudo.quantity.Position;
import testudo.threat.AssetClass;

/**
 * A place that raids may be aimed at and that siting covers.
 *
 * @param id unique
 * @param name as on a map
 * @param assetClass what it is
 * @param member where it lies
 * @param position centre
 * @param weight people for cities; 1 or a stated rank for other classes
 */
public record DefendedAsset(
        String id, String name, AssetClass assetClass, Member member, Position position, long weight)
        implements Serializable {}
