module github.com/praetorian-inc/chariot

go 1.23
