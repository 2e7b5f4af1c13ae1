package uk.homeward.idempotency;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Forgets the keys of requests that nobody will repeat any more. On every node: whoever comes second finds nothing. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class IdempotencyKeyCleanup {

    private final IdempotencyKeyStore requests;

    IdempotencyKeyCleanup(IdempotencyKeyStore requests) {
        this.requests = requests;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT6H")
    void forget() {
        requests.forgetOld();
    }
}
