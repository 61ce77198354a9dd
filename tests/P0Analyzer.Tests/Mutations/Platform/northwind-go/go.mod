module github.com/northwind/northwind-go

go 1.23
