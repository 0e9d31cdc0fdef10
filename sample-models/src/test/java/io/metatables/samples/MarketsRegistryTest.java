package io.metatables.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.runtime.registry.ProviderRegistry;
import io.metatables.runtime.registry.RegisteredTable;
import io.metatables.samples.core.MarketsRegistry;
import io.metatables.samples.core.assets.Asset;
import io.metatables.samples.core.indexes.MarketIndex;
import io.metatables.schema.model.TableKind;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** The generated registry knows the platform. */
class MarketsRegistryTest {
    private static final String[] META_TABLES = {
        "Account",
        "AccountAllocationModel",
        "AccountGroup",
        "AccountHoldingsSet",
        "AccountTargetAllocation",
        "Asset",
        "AssetCategory",
        "AssetCategoryMembership",
        "AssetType",
        "BondDetails",
        "Calendar",
        "CalendarDate",
        "CalendarEvent",
        "CalendarSession",
        "ConventionDetails",
        "CurrencySpotDetails",
        "CurrentPricingDetails",
        "Curve",
        "CurveBuildingDetails",
        "FutureDetails",
        "Index",
        "IndexFormulaDefinition",
        "IndexFormulaInput",
        "IndexType",
        "Issuer",
        "MarketDataSet",
        "MarketDataSetBinding",
        "OrderManager",
        "Portfolio",
        "PortfolioGroup",
        "PortfolioGroupMembership",
        "PortfolioMetadata",
        "PositionSet",
        "RebalanceStrategyMetadata",
        "SignalMetadata",
        "Venue",
        "VirtualFund"
    };
    private static final String[] TIME_INDEX_TABLES = {
        "AccountHoldingsTS",
        "AssetPricingDetailsTS",
        "AssetSnapshotsTS",
        "DiscountCurvesTS",
        "ExternalPricesTS",
        "IndexFixingsTS",
        "IndexValuesTS",
        "InterpolatedPricesTS",
        "OrderEventsTS",
        "OrdersTS",
        "PortfolioWeightsTS",
        "PortfoliosTS",
        "SignalWeightsTS",
        "TargetPositionsTS",
        "TradesTS",
        "VirtualFundHoldingsTS"
    };

    private final ProviderRegistry registry = MarketsRegistry.INSTANCE;

    @Test
    void listsEveryTableOfTheThreePackageTrees() {
        assertThat(identifiers(TableKind.META_TABLE)).containsExactly(META_TABLES);
        assertThat(identifiers(TableKind.TIME_INDEX_TABLE)).containsExactly(TIME_INDEX_TABLES);
        assertThat(registry.tables().size()).isGreaterThanOrEqualTo(45);
        assertThat(TIME_INDEX_TABLES).hasSizeGreaterThanOrEqualTo(15);
    }

    @Test
    void findsTablesByClassAndByIdentifier() {
        assertThat(registry.tables().find(MarketIndex.class))
                .isEqualTo(registry.tables().find("Index"));
        assertThat(registry.tables().find(Asset.class).orElseThrow().name().name())
                .isEqualTo("ms_markets__asset");
        assertThat(registry.tables().find("Nothing")).isEmpty();
    }

    @Test
    void isFoundAsAService() {
        assertThat(ServiceLoader.load(ProviderRegistry.class))
                .extracting(found -> found.provider().namespace())
                .contains("sample.markets");
    }

    private String[] identifiers(TableKind kind) {
        return registry.tables().stream()
                .filter(table -> table.kind() == kind)
                .map(RegisteredTable::identifier)
                .toArray(String[]::new);
    }
}
