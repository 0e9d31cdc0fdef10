package com.acme;

import org.mapstruct.Mapper;

/** Made by MapStruct from what Lombok makes. */
@Mapper
public interface AssetMapper {
    AssetDto toDto(Asset asset);
}
