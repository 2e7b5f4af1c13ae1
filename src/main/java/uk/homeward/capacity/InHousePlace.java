package uk.homeward.capacity;

import java.util.List;

/** Where the council's own teams stand in its order of sources. */
public enum InHousePlace {
    FIRST,
    BEFORE_SPOT,
    LAST;

    static InHousePlace in(List<ContractSource> order) {
        int at = order.indexOf(ContractSource.IN_HOUSE);
        int spot = order.indexOf(ContractSource.SPOT);
        if (at == 0) {
            return FIRST;
        }
        return spot >= 0 && spot < at ? LAST : BEFORE_SPOT;
    }
}
