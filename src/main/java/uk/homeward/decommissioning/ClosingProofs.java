package uk.homeward.decommissioning;

import java.util.List;
import org.springframework.data.repository.Repository;

interface ClosingProofs extends Repository<ClosingProof, ClosingProof.Key> {

    ClosingProof saveAndFlush(ClosingProof proof);

    List<ClosingProof> findByDecommissioningId(long decommissioningId);
}
