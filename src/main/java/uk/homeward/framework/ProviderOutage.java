package uk.homeward.framework;

import java.util.Optional;

/** Somebody knows of providers that make no visits at present. */
public interface ProviderOutage {

    /** The reference under which it is on record; nothing where the provider works. */
    Optional<String> of(String providerCode);
}
