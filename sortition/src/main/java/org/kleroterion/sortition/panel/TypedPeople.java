package org.kleroterion.sortition.panel;

import java.util.List;
import java.util.stream.IntStream;

/// Algorithm 7.4: types. Two volunteers are of one type if no quota and no household tells them apart.
///
/// Types are ordered by the positions of their quotas, then by the signature of their household, so that the order of
/// the volunteers does not matter.
///
/// @param volunteers in the order of their numbers
/// @param typeOf the type of each volunteer, a position in [TypedPool#types]
public record TypedPeople(TypedPool pool, List<Volunteer> volunteers, List<Integer> typeOf) {

    public TypedPeople {
        volunteers = List.copyOf(volunteers);
        typeOf = List.copyOf(typeOf);
    }

    /// Groups the volunteers of a pool.
    public static TypedPeople of(PanelRules rules, List<Volunteer> volunteers) {
        return new Typing(rules, volunteers).people();
    }

    /// The numbers of the volunteers of a type, ascending.
    public List<Integer> peopleOf(int type) {
        return IntStream.range(0, typeOf.size())
                .filter(number -> typeOf.get(number) == type)
                .boxed()
                .toList();
    }
}
