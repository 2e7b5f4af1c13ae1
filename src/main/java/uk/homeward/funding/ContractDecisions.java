package uk.homeward.funding;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ContractDecisions extends Repository<ContractDecision, String> {

    Optional<ContractDecision> findById(String service);

    ContractDecision saveAndFlush(ContractDecision decision);
}
