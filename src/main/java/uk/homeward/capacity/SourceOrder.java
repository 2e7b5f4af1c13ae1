package uk.homeward.capacity;

import java.util.List;

/**
 * The order in which the sources of a service are used.
 *
 * @param sources each once
 */
record SourceOrder(List<ContractSource> sources) {

    /** Spot is bought only when what was bought in advance is exhausted (HAM-16), so that it never stands before it. */
    boolean allowed() {
        int inHouse = sources.indexOf(ContractSource.IN_HOUSE);
        boolean between = inHouse > 0
                && inHouse < sources.size() - 1
                && sources.get(inHouse - 1) == ContractSource.BLOCK
                && sources.get(inHouse + 1) == ContractSource.FRAMEWORK;
        return boughtInOrder() && !between;
    }

    private boolean boughtInOrder() {
        List<ContractSource> bought = sources.stream()
                .filter(source -> source != ContractSource.IN_HOUSE)
                .toList();
        return bought.equals(bought.stream().sorted().toList());
    }
}
