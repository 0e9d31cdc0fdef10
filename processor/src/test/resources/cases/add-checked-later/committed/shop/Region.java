package shop;

import io.metatables.annotations.*;

@MetaTable
public record Region(@Id String country, @Id String code) {}
