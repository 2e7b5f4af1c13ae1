package uk.homeward.operations;

import java.util.List;

/** Homeward would be unsafe for real people's records. */
class UnsafeToStart extends RuntimeException {

    private final List<String> objections;

    UnsafeToStart(List<String> objections) {
        super(String.join(" ", objections));
        this.objections = List.copyOf(objections);
    }

    List<String> objections() {
        return objections;
    }

    static void unlessEmpty(List<String> objections) {
        if (!objections.isEmpty()) {
            throw new UnsafeToStart(objections);
        }
    }
}
