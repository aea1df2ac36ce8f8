package org.kleroterion.cli.panel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.sortition.alternate.AlternatesTable;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.MalformedText;
import org.kleroterion.sortition.encoding.SecretKey;
import org.kleroterion.sortition.panel.CompositionTable;
import org.kleroterion.sortition.panel.TypedPeople;
import org.kleroterion.sortition.placing.AlternateDealing;
import org.kleroterion.sortition.placing.Dealing;
import org.kleroterion.sortition.placing.DealtAlternates;
import org.kleroterion.sortition.placing.DealtPanels;
import org.kleroterion.sortition.placing.PanelOrder;
import org.kleroterion.sortition.placing.PlacingSeed;
import org.kleroterion.sortition.pool.PoolAnnex;
import org.kleroterion.sortition.pool.PoolSeal;
import org.kleroterion.sortition.pool.QuotaTable;
import org.kleroterion.sortition.pool.SealedVolunteer;
import org.kleroterion.sortition.record.History;
import org.kleroterion.sortition.witness.BeaconRound;

/// The annex of a sealed pool, compared with its seal.
///
/// @param people the volunteers under the rules of the plan
record AnnexTables(
        PoolSeal seal, PoolAnnex pool, TypedPeople people, CompositionTable compositions, AlternatesTable alternates) {

    /// @throws org.kleroterion.cli.command.Refusal if it is not the annex of this record
    static AnnexTables read(Terminal terminal, Path folder, History history) throws IOException {
        PoolSeal seal = RecordSteps.pool(history);
        byte[] people = RecordSteps.annexFile(terminal, folder, "pool.csv");
        byte[] keys = RecordSteps.annexFile(terminal, folder, "keys.csv");
        byte[] table = RecordSteps.annexFile(terminal, folder, "compositions.csv");
        byte[] beside = RecordSteps.annexFile(terminal, folder, "alternates.csv");
        byte[] salt = RecordSteps.annexFile(terminal, folder, "salt.txt");
        try {
            PoolAnnex pool = PoolAnnex.parse(QuotaTable.parse(history.file(RecordSteps.QUOTAS)), people, keys);
            TypedPeople typed = pool.types(seal.size(), history.plan().panel().perHousehold());
            int types = typed.pool().types().size();
            CompositionTable compositions = CompositionTable.parse(table, types);
            AlternatesTable alternates = AlternatesTable.parse(beside, types);
            Hash tables = compositions.saltedHash(
                    CompositionTable.parseSalt(salt), alternates.table().sha256());
            boolean sealed = pool.tree().root().equals(seal.root()) && tables.equals(seal.compositions());
            if (sealed) {
                return new AnnexTables(seal, pool, typed, compositions, alternates);
            }
            throw new MalformedText("its hashes are not those of the pool seal");
        } catch (MalformedText broken) {
            throw RecordSteps.refusal("CLI-192", "folder", folder.toString(), "reason", broken.reason());
        }
    }

    /// Places the persons, and looks at every panel again.
    DealtPanels deal(BeaconRound beacon) {
        PlacingSeed placing = PlacingSeed.of(seal.hash(), beacon);
        DealtPanels dealt = Dealing.deal(placing, people, PanelOrder.of(placing, compositions.compositions()));
        if (!dealt.faults().isEmpty()) {
            throw new IllegalStateException("a panel breaks a rule: " + dealt.faults());
        }
        return dealt;
    }

    /// Places the alternates beside the persons.
    DealtAlternates dealAlternates(DealtPanels dealt, BeaconRound beacon) {
        PlacingSeed placing = PlacingSeed.of(seal.hash(), beacon);
        List<List<Integer>> types = alternates.alternates();
        List<List<Integer>> ordered =
                PanelOrder.order(placing, types.size()).stream().map(types::get).toList();
        return AlternateDealing.deal(placing, dealt, ordered);
    }

    /// The keys of the volunteers, by number.
    List<SecretKey> keys() {
        return pool.volunteers().stream().map(SealedVolunteer::key).toList();
    }
}
