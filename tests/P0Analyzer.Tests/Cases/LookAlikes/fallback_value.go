package config

import (
	"os"
	"strconv"
)

func port() int {
	port, err := strconv.Atoi(os.Getenv("PORT"))
	if err != nil {
		return 8080
	}
	return port
}

func host() string {
	if name, err := os.Hostname(); err == nil {
		return name
	}
	return "localhost"
}
