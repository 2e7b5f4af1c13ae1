package uk.homeward.framework;

import java.util.List;
import org.springframework.data.repository.Repository;

interface ContractVersions extends Repository<ContractVersion, Long> {

    ContractVersion saveAndFlush(ContractVersion version);

    List<ContractVersion> findByMemberIdOrderByNumberDesc(long memberId);
}
