module gparse

go 1.23
