package org.unionaid.cli.page;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Puts marks that would lie on each other into lanes above each other. */
final class Lanes {
    private Lanes() {}

    /**
     * The lane of each mark, the lowest that is free.
     *
     * @param places  along the axis, rising
     * @param room  how much each takes
     */
    static ImmutableList<Integer> of(List<Long> places, int room) {
        List<Long> ends = new ArrayList<>();
        ImmutableList.Builder<Integer> lanes = ImmutableList.builder();
        for (long place : places) {
            int lane = 0;
            while (lane < ends.size() && place < ends.get(lane) + room) {
                lane++;
            }
            if (lane == ends.size()) {
                ends.add(place);
            } else {
                ends.set(lane, place);
            }
            lanes.add(lane);
        }
        return lanes.build();
    }
}
