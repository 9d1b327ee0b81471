package testudo.defence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import testudo.quantity.Member;
import testudo.quantity.Position;

/** Land judged once in every small cell, at its centre: for whoever asks again and again what lies beneath. Safe on several threads. */
public final class LandCells implements Territory {
    private static final double DEGREES = 0.05;
    /** Cells along the side of a page. */
    private static final int SIDE = 40;

    private static final int ROWS = (int) Math.round(180 / DEGREES) / SIDE + 1;
    private static final int COLUMNS = (int) Math.round(360 / DEGREES) / SIDE + 1;

    private final Territory land;
    /** Pages of cells: 0 not judged yet, 1 nobody's, else two more than the number of the owner. */
    private final AtomicReferenceArray<byte @Nullable []> pages = new AtomicReferenceArray<>(ROWS * COLUMNS);

    private final ConcurrentHashMap<Member, Byte> codes = new ConcurrentHashMap<>();
    private volatile List<Optional<Member>> owners = List.of(Optional.empty(), Optional.empty());

    private LandCells(Territory land) {
        this.land = land;
    }

    /** The cells of a territory; a territory of cells is handed back as it is. */
    public static LandCells of(Territory territory) {
        return territory instanceof LandCells known ? known : new LandCells(territory);
    }

    /** Whose land the centre of the position's cell is. */
    @Override
    public Optional<Member> memberAt(Position position) {
        int row = (int) Math.floor(position.latitude() / DEGREES);
        int column = (int) Math.floor(position.longitude() / DEGREES);
        int y = row + (int) Math.round(90 / DEGREES);
        int x = column + (int) Math.round(180 / DEGREES);
        byte[] page = page(y / SIDE * COLUMNS + x / SIDE);
        int cell = y % SIDE * SIDE + x % SIDE;
        if (page[cell] == 0) {
            page[cell] = code(land.memberAt(Position.of(
                    Math.max(-90, Math.min(90, (row + 0.5) * DEGREES)),
                    Math.max(-180, Math.min(180, (column + 0.5) * DEGREES)))));
        }
        return owners.get(page[cell]);
    }

    private byte[] page(int index) {
        byte[] page = pages.get(index);
        if (page == null) {
            pages.compareAndSet(index, null, new byte[SIDE * SIDE]);
            page = pages.get(index);
        }
        return java.util.Objects.requireNonNull(page);
    }

    private byte code(Optional<Member> owner) {
        return owner.map(member -> codes.computeIfAbsent(member, this::numbered))
                .orElse((byte) 1);
    }

    private synchronized byte numbered(Member member) {
        List<Optional<Member>> more = new ArrayList<>(owners);
        more.add(Optional.of(member));
        owners = List.copyOf(more);
        return (byte) (more.size() - 1);
    }
}
