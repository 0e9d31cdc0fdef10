package com.acme;

import dagger.Component;
import dagger.Module;
import dagger.Provides;

/** Wired by Dagger, with the generated registry in its signature. */
@Component(modules = Application.Parts.class)
public interface Application {
    MarketsRegistry registry();

    AssetMapper mapper();

    @Module
    class Parts {
        @Provides
        static MarketsRegistry registry() {
            return MarketsRegistry.INSTANCE;
        }

        @Provides
        static AssetMapper mapper() {
            return org.mapstruct.factory.Mappers.getMapper(AssetMapper.class);
        }
    }
}
