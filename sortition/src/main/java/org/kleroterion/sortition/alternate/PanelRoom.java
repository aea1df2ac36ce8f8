package org.kleroterion.sortition.alternate;

import java.util.List;
import org.kleroterion.sortition.panel.Composition;
import org.kleroterion.sortition.panel.PersonType;
import org.kleroterion.sortition.panel.TypedPool;

/// Who is left beside a panel: a panel and its alternates together take no more people than there are, nor more of a
/// household than a panel may have.
public final class PanelRoom {

    private final TypedPool pool;
    private final int[] people;
    private final int[] households;

    /// @param composition a panel of the pool
    public PanelRoom(TypedPool pool, Composition composition) {
        this.pool = pool;
        people = pool.types().stream().mapToInt(PersonType::people).toArray();
        households =
                pool.householdClasses().stream().mapToInt(Integer::intValue).toArray();
        for (int type = 0; type < people.length; type++) {
            change(type, -composition.members().get(type));
        }
    }

    /// How many people of a type are left, whatever their households say.
    public int people(int type) {
        return people[type];
    }

    /// Whether someone of this type can be an alternate.
    public boolean has(int type) {
        int householdClass = pool.types().get(type).householdClass();
        return people[type] > 0 && (householdClass == PersonType.ALONE || households[householdClass] > 0);
    }

    public void take(int type) {
        change(type, -1);
    }

    /// Takes back.
    public void give(int type) {
        change(type, 1);
    }

    /// Whether these alternates fit beside the panel.
    public static boolean fits(TypedPool pool, Composition composition, List<Integer> alternates) {
        PanelRoom room = new PanelRoom(pool, composition);
        for (int type : alternates) {
            if (!room.has(type)) {
                return false;
            }
            room.take(type);
        }
        return true;
    }

    private void change(int type, int by) {
        int householdClass = pool.types().get(type).householdClass();
        people[type] += by;
        if (householdClass != PersonType.ALONE) {
            households[householdClass] += by;
        }
    }
}
