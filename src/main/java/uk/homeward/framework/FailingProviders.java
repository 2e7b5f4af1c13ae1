package uk.homeward.framework;

import java.util.Optional;

/** Providers that make no visits at present: they get no new work. */
public interface FailingProviders {

    /** The reference of its failure; nothing where it makes its visits. */
    Optional<String> failureOf(String providerCode);
}
